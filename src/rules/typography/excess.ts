import { sentenceRule } from '../define'
import { across, spanOf } from '../grammar/features'

export const excessMarks = sentenceRule({
  id: 'typography/excess-marks',
  kind: 'typography',
  category: 'ponctuation',
  severity: 'hint',
  message: 'Un seul signe suffit.',
  why: 'Trois points d’exclamation crient, trois points d’interrogation s’énervent. Un signe dit la même chose avec calme.',
  examples: {
    match: [
      { text: 'Merci !!!', marks: '!!!', fixed: 'Merci !' },
      { text: 'Vraiment ????', marks: '????', fixed: 'Vraiment ?' },
      { text: 'Quoi ?!?!', marks: '?!?!', fixed: 'Quoi ?!' },
    ],
    pass: ['Merci !', 'Vraiment ?', 'Quoi ?!', 'Bravo !!'],
  },
  *check({ tokens }) {
    for (const token of tokens) {
      if (!/^[!?]{3,}$/.test(token.text)) continue
      const calm = /!/.test(token.text) && /\?/.test(token.text) ? '?!' : token.text.charAt(0)
      yield { span: spanOf(token), suggestions: [calm], confidence: 0.8 }
    }
  },
})

/** A stop after another mark that ends the sentence already. */
export const doubledMark = sentenceRule({
  id: 'typography/doubled-mark',
  kind: 'typography',
  category: 'ponctuation',
  severity: 'warn',
  message: 'Deux signes se suivent : un seul est le bon.',
  why: 'Un point d’exclamation ou d’interrogation termine la phrase à lui seul. La virgule n’en suit ni n’en précède un autre.',
  examples: {
    match: [
      { text: 'Merci à tous !.', marks: '!.', fixed: 'Merci à tous !' },
      { text: 'Vous venez ?, on vous attend.', marks: '?,', fixed: 'Vous venez ? on vous attend.' },
      { text: 'Merci,. À bientôt.', marks: ',.', fixed: 'Merci. À bientôt.' },
    ],
    pass: ['Merci à tous !', 'Quoi ?! Vous partez.', 'On y pense...', '« Venez ! », dit-elle.', 'Etc., etc.'],
  },
  *check({ tokens }) {
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      if (!next || next.spaced || (tokens[at + 2] && !tokens[at + 2]?.spaced)) continue
      const pair = token.text + next.text
      const right = {
        '!.': '!',
        '?.': '?',
        '!,': '!',
        '?,': '?',
        ',.': '.',
        '.,': '.',
        ',!': '!',
        ',?': '?',
      }[pair]
      if (!right || (pair === '.,' && /^(?:etc|p|ex|cf|inc|ltd|co|m|mm)$/.test(tokens[at - 1]?.norm ?? '')))
        continue
      // `J. Dupont, S.A.,`: initials.
      if (pair === '.,' && (tokens[at - 1]?.norm.length ?? 0) < 3) continue
      yield { span: across(token, next), suggestions: [right], confidence: 0.85 }
    }
  },
})
