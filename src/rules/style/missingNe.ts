import { sentenceRule } from '../define'
import { across, isPersonal, may, must } from '../grammar/features'
import { isQuoted } from '../pattern/quotation'

const SUBJECTS = new Set("je j' tu il elle on nous vous ils elles c' ce ça cela".split(' '))
const OBJECTS = new Set("me m' te t' se s' le la les l' lui leur y en nous vous".split(' '))
/** These deny by themselves only with *ne*; `plus` and `personne` mean something else too often. */
const NEGATIONS = new Set(['pas', 'jamais', 'rien'])
const VOWEL = /^[aeiouyâàéèêëîïôûh]/

export const missingNe = sentenceRule({
  id: 'style/missing-ne',
  kind: 'style',
  category: 'négation',
  severity: 'hint',
  message: 'Il manque « ne » dans cette négation.',
  why: 'À l’oral, « ne » tombe souvent. Dans une réponse écrite où l’on vouvoie, il reste attendu.',
  examples: {
    guide: { address: 'vous' },
    match: [
      { text: 'Je sais pas encore.', marks: 'Je sais', fixed: 'Je ne sais pas encore.' },
      { text: 'Elle a pas reçu le colis.', marks: 'Elle a', fixed: 'Elle n’a pas reçu le colis.' },
      { text: 'Vous avez rien à payer.', marks: 'Vous avez', fixed: 'Vous n’avez rien à payer.' },
      { text: 'Il est jamais trop tard.', marks: 'Il est', fixed: 'Il n’est jamais trop tard.' },
    ],
    pass: [
      'Je ne sais pas encore.',
      'On n’a pas reçu votre colis.',
      'Pas de souci, nous vérifions.',
      'Pourquoi pas ?',
      'Vous avez un pas d’avance.',
      'Si jamais vous avez le temps.',
    ],
  },
  *check(view) {
    // Only where the guide addresses people as *vous* is the written register certain.
    if (view.guide.address !== 'vous') return
    const { tokens, text } = view
    for (const [at, token] of tokens.entries()) {
      if (!SUBJECTS.has(token.norm) || (token.kind === 'word' && token.clitic)) continue
      let verb = at + 1
      while (OBJECTS.has(tokens[verb]?.norm ?? '') && tokens[verb]?.kind === 'word') verb++
      const verbToken = tokens[verb]
      if (!verbToken || !may(view, verb, isPersonal) || !NEGATIONS.has(tokens[verb + 1]?.norm ?? '')) continue
      if (!must(view, verb, ({ pos }) => pos === 'verb') || isQuoted(view, at)) continue
      const next = tokens[at + 1]
      if (!next) continue
      const subject = token.norm === "j'" ? 'je' : token.norm === "c'" ? 'ce' : undefined
      const written =
        subject === undefined
          ? token.text
          : /^\p{Lu}/u.test(token.text)
            ? subject[0]?.toUpperCase() + subject.slice(1)
            : subject
      const ne = VOWEL.test(next.norm) ? 'n’' : 'ne '
      yield {
        span: across(token, verbToken),
        suggestions: [`${written} ${ne}${text.slice(next.start, verbToken.end)}`],
        confidence: 0.7,
      }
    }
  },
})
