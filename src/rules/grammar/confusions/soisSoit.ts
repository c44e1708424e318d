import { isParticiple, isPersonal, isPos } from '../features'
import { type Around, both, either, isSingular, SUBJECTS, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const ADVERBS = words('pas plus jamais bien très trop toujours juste un peu si aussi au')
/** How one is, in words that are no adjectives. */
const STATES = words("là prêt prête sympa cool zen l' toi-même")
const AT_EASE = words("l' la")

/** What one person is told to be. */
function isToldToBe(a: Around, offset: number): boolean {
  let o = offset
  while (a.is(o, ADVERBS)) o++
  if (a.is(o, 'à')) return a.is(o + 1, AT_EASE) && a.is(o + 2, words('heure hauteur aise'))
  if (a.is(o, STATES) && !a.is(o, "l'")) return true
  const isQuality = both(either(isPos('adjective'), isParticiple), isSingular)
  return a.may(o, isQuality) && !a.could(o, isMeasure) && !a.could(o + 1, isPos('noun'))
}
/** `soit environ dix`, `soit plein tarif`: so much that is. */
const isMeasure = isPos('adverb', 'numeral', 'determiner', 'preposition')

const isAlone = (a: Around): boolean =>
  ![...Array(a.view.tokens.length).keys()].some(
    (at) => at !== a.at && /^(?:soit|sois|ou|que|qu')$/.test(a.view.tokens[at]?.norm ?? ''),
  )

/** `Soit prudent !`: an order to one person. */
export const soisOrder = confusion({
  id: 'grammar/sois',
  category: 'sois/soit',
  message: 'À une personne que l’on tutoie on dit « sois », avec un s.',
  why: '« Sois prudent » est un ordre : tu. « Soit » suit « que » (« qu’il soit ») ou présente un choix (« soit… soit »).',
  examples: {
    match: [
      { text: 'Soit patient, ça arrive !', marks: 'Soit', fixed: 'Sois patient, ça arrive !' },
      { text: 'Soit pas triste.', marks: 'Soit', fixed: 'Sois pas triste.' },
      {
        text: 'On part à midi et soit à l’heure.',
        marks: 'soit',
        fixed: 'On part à midi et sois à l’heure.',
      },
      { text: 'Soi gentil avec lui.', marks: 'Soi', fixed: 'Sois gentil avec lui.' },
      { text: 'Sois tu restes, sois tu pars.', marks: 'Sois', fixed: 'Soit tu restes, sois tu pars.' },
    ],
    pass: [
      'Soit remboursé, soit échangé.',
      'Soit dit en passant, c’est bon.',
      'Il faut que tout soit propre et soit rangé.',
      'Vingt euros, soit dix chacun.',
      'Sois sage.',
      'Soit gratuit ou payant, peu importe.',
    ],
  },
  slips: [
    {
      of: 'soit soi',
      write: 'sois',
      confidence: 0.93,
      when: (a) =>
        (a.opens(0) || a.is(-1, 'et')) && isToldToBe(a, 1) && isAlone(a) && !a.is(1, words('dit disant')),
    },
    {
      // `sois tu viens, sois tu restes`: a choice, whatever the person.
      of: 'sois',
      write: 'soit',
      when: (a) => a.is(1, SUBJECTS) && !a.isClitic(1) && a.could(2, isPersonal),
    },
  ],
})
