import { isInfinitive, isPos } from '../features'
import { type Around, DETERMINERS, words } from '../kit/around'
import { confusion } from '../kit/confusion'

/** `de l'isolement`, `son aveuglement`: what leads a noun, one adjective in between or not. */
const isLed = (a: Around): boolean =>
  a.is(-1, DETERMINERS) ||
  a.could(-1, isPos('determiner', 'preposition', 'numeral')) ||
  (a.could(-1, isPos('adjective')) && (a.is(-2, DETERMINES_ONE) || a.is(-2, words("de d' en par sans"))))

const DETERMINES_ONE = words("le l' un ce cet mon ton son notre votre leur quel aucun")

/** Nouns of everyday use: without an article they may head a title, so a verb must stand before. */
const isSaidOfVerb = (a: Around): boolean =>
  a.is(0, 'forcement') || a.could(-1, ({ pos }) => pos === 'verb') || a.isClitic(-1)

/** `forcement` is what a safe suffers, `forcément` what one says all day. */
export const adverbNoun = confusion({
  id: 'grammar/adverb-noun',
  category: 'ément/ement',
  message: 'L’accent change le mot : « -ément » dit comment, « -ement » nomme une chose.',
  why: 'Avec l’accent, c’est l’adverbe : forcément, isolément. Sans accent, c’est un nom, et il lui faut un article : l’isolement.',
  examples: {
    match: [
      {
        text: 'Ce n’est pas forcement grave.',
        marks: 'forcement',
        fixed: 'Ce n’est pas forcément grave.',
      },
      {
        text: 'Nous en parlons sans forcement trancher.',
        marks: 'forcement',
        fixed: 'Nous en parlons sans forcément trancher.',
      },
      {
        text: 'L’isolément des malades nous inquiète.',
        marks: 'isolément',
        fixed: 'L’isolement des malades nous inquiète.',
      },
    ],
    pass: [
      'Ce n’est pas forcément grave.',
      'Le forcement du coffre est couvert.',
      'Un forcément bon moment.',
      'Il souffre d’isolement et d’aveuglement.',
      'Isolement thermique, bruit : nous y travaillons.',
      'Ils vivent dans un grand isolement.',
    ],
  },
  slips: [
    {
      of: 'forcement aveuglement isolement sacrement',
      write: (a) => [a.norm(0).replace('ement', 'ément')],
      // `pour isolement prendre`: a noun would part the preposition from its infinitive.
      when: (a) =>
        (a.is(-1, words("sans pour de d' à")) && a.could(1, isInfinitive)) || (!isLed(a) && isSaidOfVerb(a)),
    },
    {
      of: 'forcément aveuglément isolément sacrément',
      write: (a) => [a.norm(0).replace('ément', 'ement')],
      when: (a) => a.is(-1, DETERMINES_ONE) && !a.could(1, isPos('adjective', 'noun', 'adverb')),
    },
  ],
})
