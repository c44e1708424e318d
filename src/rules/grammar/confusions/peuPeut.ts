import { isInfinitive, isPersonal, isPos } from '../features'
import {
  type Around,
  both,
  isIndicative,
  isNoun,
  isPlural,
  isSingular,
  isSurelyFinite,
  isSurelyInfinitive,
  pastWeak,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const SUBJECTS = words('il elle on ça cela ceci qui se')
/** `peu à peu`, `peu après`: an adverb all the same. */
const ADVERBIAL = words("à après avant importe de d' ou nombreux")

const infinitiveAt = (a: Around): boolean => isSurelyInfinitive(a, pastWeak(a, 1)) && !a.is(1, words("de d'"))

export const peutVerb = confusion({
  id: 'grammar/peut-verb',
  category: 'peu/peut',
  message: 'Ici c’est le verbe pouvoir : « peut », « peux ».',
  why: 'On peut dire « pouvait » à la place : c’est donc le verbe. « Peu » veut dire « pas beaucoup ».',
  examples: {
    match: [
      { text: 'Il peu prendre cinq jours.', marks: 'peu', fixed: 'Il peut prendre cinq jours.' },
      { text: 'Je peu vous aider.', marks: 'peu', fixed: 'Je peux vous aider.' },
      { text: 'Un conseiller peu vous rappeler.', marks: 'peu', fixed: 'Un conseiller peut vous rappeler.' },
    ],
    pass: [
      'Il y a peu de stock.',
      'On avance peu à peu.',
      'Elle est un peu chère.',
      'Il a peu dormi.',
      'Un peu plus et c’est prêt.',
      'Le service qui peu après a rappelé.',
    ],
  },
  slips: [
    {
      of: 'peu',
      write: (a) => [a.is(-1, words('je tu')) || a.is(-2, 'je') ? 'peux' : 'peut'],
      when: (a) => {
        if (a.is(1, ADVERBIAL)) return false
        if (
          a.is(-1, words('je tu')) ||
          (a.is(-1, words('ne')) && a.is(-2, words('je tu il on elle qui cela ça')))
        )
          return true
        if (a.is(-1, SUBJECTS)) return infinitiveAt(a) || a.is(1, words('être pas aussi'))
        if (a.is(-1, words("vous nous me te le la l' lui leur y en")))
          return infinitiveAt(a) && a.is(-2, SUBJECTS)
        return (
          infinitiveAt(a) &&
          a.could(-1, both(isNoun, isSingular)) &&
          !a.could(-1, isPos('adverb', 'determiner', 'adjective'))
        )
      },
    },
    {
      of: 'peu',
      write: 'peuvent',
      when: (a) =>
        infinitiveAt(a) &&
        !a.is(1, ADVERBIAL) &&
        (a.is(-1, words('ils elles')) || a.only(-1, both(isNoun, isPlural))),
    },
  ],
})

export const peuAdverb = confusion({
  id: 'grammar/peu-adverb',
  category: 'peu/peut',
  message: 'Ici il faut « peu », qui veut dire « pas beaucoup ».',
  why: 'On peut dire « beaucoup » à la place : c’est donc « peu ». « Peut » est le verbe pouvoir et se remplace par « pouvait ».',
  examples: {
    match: [
      { text: 'Il faut un peut de temps.', marks: 'peut', fixed: 'Il faut un peu de temps.' },
      { text: 'Nous revenons sous peut.', marks: 'peut', fixed: 'Nous revenons sous peu.' },
      { text: 'C’est à peut près cela.', marks: 'peut', fixed: 'C’est à peu près cela.' },
      { text: 'Il reste très peut de stock.', marks: 'peut', fixed: 'Il reste très peu de stock.' },
    ],
    pass: [
      'Il peut de nouveau commander.',
      'Ce qui peut aider.',
      'Le service ne peut rien faire.',
      'L’un peut venir, l’autre non.',
      'On peut à nouveau se connecter.',
    ],
  },
  slips: [
    {
      of: 'peut peux',
      write: 'peu',
      confidence: 0.97,
      when: (a) => {
        if (a.is(-1, words('très trop assez si aussi tellement')))
          return !a.could(1, isInfinitive) && !a.isClitic(1)
        if (a.is(-1, 'un')) return !a.is(-2, words("l' d'")) && !a.could(1, isInfinitive)
        if (a.is(-1, words('sous depuis avant'))) return a.ends(1)
        if (a.is(1, 'importe')) return true
        if (isSurelyFinite(a, -1) && a.only(1, isPos('adjective'))) return true
        if (a.is(-1, 'à')) return a.is(1, words('près peut peu'))
        if (a.is(-1, 'ici')) return a.ends(1)
        // `nous avons peut de stock`
        if (a.could(-1, ({ kind }) => kind === 'auxiliary') && a.is(1, words("de d'"))) return true
        return (
          a.is(1, words("de d'")) &&
          a.could(2, isNoun) &&
          !a.is(2, 'nouveau') &&
          !a.could(-1, isPersonal) &&
          (a.opens(0) || a.is(-1, 'et') || a.could(-1, isIndicative))
        )
      },
    },
  ],
})
