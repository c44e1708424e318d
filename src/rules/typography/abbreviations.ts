import { table } from '../../text/table'
import { replyRule, sentenceRule } from '../define'
import { across, spanOf } from '../grammar/features'

export const etCetera = sentenceRule({
  id: 'typography/et-cetera',
  kind: 'typography',
  category: 'abréviations',
  severity: 'warn',
  message: '« Etc. » prend un seul point, et jamais de points de suspension.',
  why: '« Etc. » veut dire « et le reste » : les points de suspension le diraient deux fois. Le point de l’abréviation suffit, même en fin de phrase.',
  examples: {
    match: [
      { text: 'Pulls, robes, etc...', marks: 'etc...', fixed: 'Pulls, robes, etc.' },
      {
        text: 'Vélos, trottinettes, etc… sont soldés.',
        marks: 'etc…',
        fixed: 'Vélos, trottinettes, etc. sont soldés.',
      },
      { text: 'Sacs, ceintures, ect. sont là.', marks: 'ect', fixed: 'Sacs, ceintures, etc. sont là.' },
    ],
    pass: ['Pulls, robes, etc.', 'Etc., etc.', 'On y pense...', 'Le secteur est ouvert…'],
  },
  *check({ tokens }) {
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      if (token.norm === 'ect' && next?.text.startsWith('.') && token.text === 'ect')
        yield { span: spanOf(token), suggestions: ['etc'], confidence: 0.9 }
      if (token.norm === 'etc' && next && !next.spaced && /^(?:…|\.{2,})$/.test(next.text))
        yield { span: across(token, next), suggestions: [`${token.text}.`], confidence: 0.95 }
    }
  },
})

const TITLES = table<string>({ mr: 'M.', mrs: 'MM.', mme: 'Mme', mlle: 'Mlle', dr: 'Dr' })

/** Over the whole reply: the full stop after a title ends a sentence for whoever cuts the text. */
export const title = replyRule({
  id: 'typography/title',
  kind: 'typography',
  category: 'abréviations',
  severity: 'hint',
  message: 'L’abréviation française de ce titre s’écrit autrement.',
  why: '« Mr » abrège l’anglais « Mister » ; en français, monsieur s’abrège « M. ». Une abréviation qui garde la dernière lettre du mot, comme « Mme », ne prend pas de point.',
  examples: {
    match: [
      { text: 'Bonjour Mr Durand.', marks: 'Mr', fixed: 'Bonjour M. Durand.' },
      { text: 'Mr. Durand vous appelle.', marks: 'Mr.', fixed: 'M. Durand vous appelle.' },
      { text: 'Merci Mme. Petit !', marks: 'Mme.', fixed: 'Merci Mme Petit !' },
    ],
    pass: [
      'Bonjour M. Durand.',
      'Merci Mme Petit !',
      'Le Dr Besson vous reçoit.',
      'Mr Propre est en promo ?',
    ],
  },
  *check({ tokens, french }) {
    for (const [at, token] of tokens.entries()) {
      const right = TITLES[token.norm]
      const isFrench = french.some(
        ({ start, view }) => start <= token.start && token.end <= start + view.text.length,
      )
      if (!right || !isFrench || !/^\p{Lu}/u.test(token.text)) continue
      const dot = tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced ? tokens[at + 1] : undefined
      const name = tokens[at + (dot ? 2 : 1)]
      if (!name || !/^\p{Lu}\p{Ll}/u.test(name.text) || name.norm === 'propre') continue
      if (!dot && !right.endsWith('.')) continue
      yield { span: dot ? across(token, dot) : spanOf(token), suggestions: [right], confidence: 0.8 }
    }
  },
})
