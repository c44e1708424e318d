import { isInfinitive, isPersonal, isPos } from '../features'
import {
  both,
  isIndicative,
  isNominal,
  isNoun,
  isPlural,
  isSingular,
  isSurelyFinite,
  SUBJECTS,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const isPluralGroup = both(isNominal, ({ number }) => number !== 'singular')

export const leurPronoun = confusion({
  id: 'grammar/leur-pronoun',
  category: 'leur/leurs',
  message: 'Devant un verbe, « leur » ne prend pas de s.',
  why: 'On peut dire « lui » à la place : c’est le pronom, qui ne change jamais. « Leurs » va devant un nom au pluriel.',
  examples: {
    match: [
      {
        text: 'Nous leurs avons transmis votre dossier.',
        marks: 'leurs',
        fixed: 'Nous leur avons transmis votre dossier.',
      },
      { text: 'Répondez-leurs vite.', marks: '-leurs', fixed: 'Répondez-leur vite.' },
      { text: 'Je vais leurs demander.', marks: 'leurs', fixed: 'Je vais leur demander.' },
      { text: 'Cela leurs fait plaisir.', marks: 'leurs', fixed: 'Cela leur fait plaisir.' },
    ],
    pass: [
      'Nous lisons leurs demandes.',
      'Leurs envois sont suivis.',
      'Ce sont leurs avis.',
      'Vous leur avez écrit.',
      'Les leurs sont arrivés.',
    ],
  },
  slips: [
    { of: '-leurs', write: '-leur', when: (a) => a.could(-1, isPersonal) },
    {
      of: 'leurs',
      write: 'leur',
      when: (a) => {
        if (a.is(-1, words('les des aux'))) return false
        if (isSurelyFinite(a, 1) || a.only(1, isInfinitive) || a.is(1, words('en y')))
          return a.only(1, isInfinitive) || !a.ends(2) || a.is(-1, SUBJECTS)
        // `cela leurs fait`: a verb whose noun would be in the singular.
        return (
          a.could(1, isIndicative) &&
          !a.could(1, isPluralGroup) &&
          a.is(-1, words('je nous vous on il ils elles cela ça qui ne'))
        )
      },
    },
  ],
})

export const leurPossessive = confusion({
  id: 'grammar/leur-possessive',
  category: 'leur/leurs',
  message: '« Leur » s’accorde avec le nom qui suit.',
  why: 'Devant un nom pluriel on écrit « leurs », devant un nom singulier « leur ». Devant un verbe c’est toujours « leur ».',
  examples: {
    match: [
      { text: 'Nos clients et leur produits.', marks: 'leur', fixed: 'Nos clients et leurs produits.' },
      { text: 'Ils ont donné leurs accord.', marks: 'leurs', fixed: 'Ils ont donné leur accord.' },
      {
        text: 'Merci à nos équipes et à leur familles.',
        marks: 'leur',
        fixed: 'Merci à nos équipes et à leurs familles.',
      },
    ],
    pass: [
      'Nous leur demandons.',
      'Leur avis compte.',
      'Leurs prix sont bas.',
      'Leur chargé de clientèle.',
      'Tu leur commandes une pizza ?',
    ],
  },
  slips: [
    {
      of: 'leur',
      write: 'leurs',
      confidence: 0.93,
      when: (a) =>
        !a.isClitic(0) &&
        !a.is(-1, SUBJECTS) &&
        a.isKnown(1) &&
        a.could(1, both(isNoun, isPlural)) &&
        a.only(
          1,
          (reading) =>
            reading.number === 'plural' &&
            isPos('noun', 'adjective', 'verb')(reading) &&
            !isPersonal(reading),
        ),
    },
    {
      of: 'leurs',
      write: 'leur',
      confidence: 0.9,
      when: (a) => !a.is(-1, 'les') && a.only(1, both(isNoun, isSingular)) && !a.is(2, words('et')),
    },
  ],
})
