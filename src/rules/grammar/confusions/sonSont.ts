import { isParticiple, isPos } from '../features'
import {
  ADVERBS,
  type Around,
  both,
  DETERMINERS,
  either,
  isInfinitiveOrParticiple,
  isNominal,
  isNoun,
  isPlural,
  isSurelyFinite,
  isSurelyParticiple,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const PLURAL_DETERMINERS = words('les ces des nos vos mes tes ses leurs quels quelles')
/** No noun's group goes on with these after a possessive. */
const NEVER_AFTER_POSSESSIVE = words(
  "en à au aux dans des les le la l' un une pas bien toujours déjà très tous toutes là ici nos vos sur chez pour encore disponibles ceux celles",
)
const NOT_A_SUBJECT = words('en au aux de des à pour par sur dans avec sans chez vers')

const isPluralSubject = (a: Around, offset: number): boolean =>
  a.is(offset, words('ils elles')) ||
  (a.is(offset, 'qui') && a.could(offset - 1, isPlural)) ||
  a.only(offset, both(isNominal, isPlural)) ||
  (a.could(offset, both(isNoun, isPlural)) && a.is(offset - 1, PLURAL_DETERMINERS))

/** `frais de port`: the noun that a complement hangs on. */
const headBefore = (a: Around): number => (a.is(-2, words("de d'")) && a.only(-1, isNominal) ? -3 : -1)

const isPluralAttribute = (a: Around, offset: number): boolean =>
  // `nos glaces son faites ici`: a verb with a person no more follows `son` than a plural does.
  a.is(offset, 'faites') || a.only(offset, both(either(isParticiple, isPos('adjective')), isPlural))

export const sontVerb = confusion({
  id: 'grammar/sont-verb',
  category: 'son/sont',
  message: 'Ici c’est le verbe être : « sont ».',
  why: 'On peut dire « étaient » à la place : c’est donc le verbe être. « Son » veut dire « le sien ».',
  examples: {
    match: [
      {
        text: 'Les frais de port son offerts dès 39 €.',
        marks: 'son',
        fixed: 'Les frais de port sont offerts dès 39 €.',
      },
      {
        text: 'Nos conseillers son à votre écoute.',
        marks: 'son',
        fixed: 'Nos conseillers sont à votre écoute.',
      },
      { text: 'Ils son ravis de vous lire.', marks: 'son', fixed: 'Ils sont ravis de vous lire.' },
    ],
    pass: [
      'Nous transmettons à nos équipes son message.',
      'Le son en magasin était trop fort.',
      'Vos clients ont chacun son espace.',
      'Les prix son et lumière.',
      'Il a reçu son colis.',
      'Avec ces outils son travail est plus simple.',
    ],
  },
  slips: [
    {
      of: 'son',
      write: 'sont',
      when: (a) => {
        if (a.is(-1, words('ils ne'))) return true
        const head = headBefore(a)
        if (!isPluralSubject(a, head)) return false
        if (a.is(head - 2, NOT_A_SUBJECT) || a.is(head - 1, NOT_A_SUBJECT)) return false
        if (a.is(1, NEVER_AFTER_POSSESSIVE) || a.is(1, ADVERBS)) return true
        return isPluralAttribute(a, 1) || (a.is(-1, words('ils elles')) && a.could(1, isPlural))
      },
    },
    {
      of: 'son',
      write: 'sont',
      // `ce son des`: only être stands between `ce` and an article.
      when: (a) => a.is(-1, 'ce') && a.is(1, words('des les nos vos mes ses leurs eux elles')),
    },
  ],
})

const PREPOSITIONS = words(
  "de d' à dans avec pour sur par sans chez selon dès depuis pendant après avant contre sous vers malgré en",
)

export const sonPossessive = confusion({
  id: 'grammar/son-possessive',
  category: 'son/sont',
  message: 'Ici il faut « son », qui veut dire « le sien ».',
  why: 'On peut dire « mon » à la place : c’est donc « son ». « Sont » est le verbe être et se remplace par « étaient ».',
  examples: {
    match: [
      {
        text: 'Il est livré avec sont chargeur.',
        marks: 'sont',
        fixed: 'Il est livré avec son chargeur.',
      },
      { text: 'Le client peut donner sont avis.', marks: 'sont', fixed: 'Le client peut donner son avis.' },
      { text: 'Chacun recevra sont cadeau.', marks: 'sont', fixed: 'Chacun recevra son cadeau.' },
    ],
    pass: [
      'Les colis à livrer sont prêts.',
      'Ceux que vous allez recevoir sont neufs.',
      'Où sont mes articles ?',
      'Les délais pour recevoir sont longs.',
      'Rares sont ceux qui attendent.',
    ],
  },
  slips: [
    {
      of: 'sont',
      write: 'son',
      when: (a) => {
        if (
          a.isClitic(1) ||
          !a.only(
            1,
            both(isNoun, ({ number }) => number !== 'plural'),
          ) ||
          a.is(-1, DETERMINERS)
        )
          return false
        return (
          a.is(-1, PREPOSITIONS) ||
          isSurelyFinite(a, -1) ||
          a.only(-1, isInfinitiveOrParticiple) ||
          isSurelyParticiple(a, -1)
        )
      },
    },
  ],
})
