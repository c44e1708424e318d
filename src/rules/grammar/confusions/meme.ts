import { isPos } from '../features'
import {
  both,
  DETERMINERS,
  isIndicative,
  isInfinitiveOrParticiple,
  isNoun,
  isNounOrAdjective,
  isSurelyFinite,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const SELF = words('nous vous eux elles')

export const memes = confusion({
  id: 'grammar/memes',
  category: 'même(s)',
  message: '« Même » s’accorde quand il suit un pronom ou un déterminant pluriel.',
  why: '« Les mêmes produits », « eux-mêmes » : plusieurs, donc un s. « Même » qui veut dire « aussi » ne change pas.',
  examples: {
    match: [
      { text: 'Ce sont les même produits.', marks: 'même', fixed: 'Ce sont les mêmes produits.' },
      { text: 'Ils vérifient eux-même.', marks: 'eux-même', fixed: 'Ils vérifient eux-mêmes.' },
      { text: 'Nous l’avons fait nous même.', marks: 'nous même', fixed: 'Nous l’avons fait nous-mêmes.' },
      {
        text: 'Mêmes bons marcheurs, ils peinent.',
        marks: 'Mêmes',
        fixed: 'Même bons marcheurs, ils peinent.',
      },
      { text: 'C’est le mêmes modèle.', marks: 'mêmes', fixed: 'C’est le même modèle.' },
    ],
    pass: [
      'Les produits même soldés.',
      'Nous vous répondons, même le soir.',
      'Les clients eux aussi.',
      'Vous même si tard !',
      'C’est le même.',
    ],
  },
  slips: [
    {
      of: 'même',
      write: 'mêmes',
      when: (a) =>
        a.is(-1, words('les ces des nos vos aux')) &&
        a.could(
          1,
          both(isNounOrAdjective, ({ number }) => number === 'plural'),
        ) &&
        !a.could(
          1,
          both(isNounOrAdjective, ({ number }) => number !== 'plural'),
        ),
    },
    {
      of: 'mêmes',
      write: 'même',
      when: (a) =>
        a.is(-1, words('le la un une cette ce de')) &&
        (a.is(-1, 'de')
          ? a.ends(1) || a.is(1, words('que pour qu’'))
          : !a.could(
              1,
              both(isNounOrAdjective, ({ number }) => number === 'plural'),
            ) && !a.ends(1)),
    },
    {
      // `même froissés`, `même les jours fériés`: « aussi » does not agree.
      of: 'mêmes',
      write: 'même',
      when: (a) =>
        !a.is(-1, DETERMINERS) &&
        !a.is(-1, words('eux elles nous vous')) &&
        (a.is(1, words('les des nos vos ces mes tes ses leurs')) ||
          (a.opens(0) && !a.startsSentence(0) && a.only(1, isPos('adjective', 'verb')))),
    },
    {
      // `mêmes bons nageurs, ils se fatiguent`: although they are.
      of: 'mêmes',
      write: 'même',
      when: (a) =>
        a.startsSentence(0) &&
        a.may(1, isPos('adjective')) &&
        [2, 3].some((o) => a.is(o, ',') && a.is(o + 1, words('ils elles nous vous'))),
    },
    { of: 'eux-même elles-même', write: (a) => [`${a.norm(0)}s`], when: () => true },
    {
      of: 'nous vous eux elles',
      to: 1,
      write: (a) => (a.is(0, 'vous') ? ['vous-même', 'vous-mêmes'] : [`${a.norm(0)}-mêmes`]),
      // Nothing but `-même` comes of a pronoun behind an infinitive or a participle.
      when: (a) =>
        a.is(0, SELF) &&
        a.is(1, words('même mêmes')) &&
        (a.ends(2)
          ? !a.is(-1, words('pour chez'))
          : a.could(-1, isInfinitiveOrParticiple) && !a.could(-1, isNoun) && !a.is(2, words("si s' quand"))),
    },
    {
      of: 'moi toi lui soi elle',
      to: 1,
      write: (a) => [`${a.norm(0)}-même`],
      when: (a) => {
        if (!a.is(1, words('même mêmes')) || a.is(0, 'elle')) return false
        // `il viendra lui même mardi`: nothing behind that `même` could strengthen.
        return (
          a.ends(2) ||
          (a.is(0, words('lui soi')) &&
            isSurelyFinite(a, -1) &&
            a.could(-1, isIndicative) &&
            !a.is(2, words("si s' pour quand")))
        )
      },
    },
  ],
})
