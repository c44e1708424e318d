import type { Analysis } from '../../../lexicon/morphology'
import { isInfinitive, isPersonal, isPos } from '../features'
import { either, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const MODALS = words('aller venir faire laisser pouvoir devoir vouloir falloir passer')

export const voirSee = confusion({
  id: 'grammar/voir',
  category: 'voir/voire',
  message: 'Ici c’est le verbe « voir », sans e.',
  why: 'On peut dire « regarder » à la place : c’est le verbe. « Voire » veut dire « et même ».',
  examples: {
    match: [
      { text: 'Venez nous voire en magasin.', marks: 'voire', fixed: 'Venez nous voir en magasin.' },
      {
        text: 'Nous allons voire avec le service.',
        marks: 'voire',
        fixed: 'Nous allons voir avec le service.',
      },
      { text: 'Merci de voire avec la banque.', marks: 'voire', fixed: 'Merci de voir avec la banque.' },
    ],
    pass: [
      'Deux voire trois jours.',
      'C’est long, voire très long.',
      'Il faudra 2 voire 3 semaines.',
      'Un geste utile voire nécessaire.',
      'Vous pouvez, voire devez, nous écrire.',
    ],
  },
  slips: [
    {
      of: 'voire',
      write: 'voir',
      when: (a) =>
        a.is(-1, words('de pour à sans')) ||
        (a.is(-1, words("y nous vous le la les l' me te")) &&
          a.could(-2, either(isPersonal, isInfinitive)) &&
          !a.could(-2, isPos('noun'))) ||
        (a.could(-1, ({ pos, lemma }) => pos === 'verb' && MODALS.has(lemma)) &&
          a.could(-1, (r) => isPersonal(r) || isInfinitive(r)) &&
          !a.could(1, isPersonal)),
    },
  ],
})

const isNumeral = ({ kind }: Analysis): boolean => kind === 'cardinal'
const PREPOSITIONS = words('à de en dans sur par pour avec chez sous au aux')

export const voireEven = confusion({
  id: 'grammar/voire',
  category: 'voir/voire',
  message: 'Ici il faut « voire », qui veut dire « et même ».',
  why: 'On peut dire « et même » à la place : c’est « voire », avec un e. « Voir » est le verbe.',
  examples: {
    match: [
      { text: 'Il faut deux, voir trois jours.', marks: 'voir', fixed: 'Il faut deux, voire trois jours.' },
      {
        text: 'C’est difficile, voir impossible.',
        marks: 'voir',
        fixed: 'C’est difficile, voire impossible.',
      },
      {
        text: 'Mélangez-le à un yaourt, voir à une compote.',
        marks: 'voir',
        fixed: 'Mélangez-le à un yaourt, voire à une compote.',
      },
      {
        text: 'Les travaux finiront fin juin, voir début juillet.',
        marks: 'voir',
        fixed: 'Les travaux finiront fin juin, voire début juillet.',
      },
      {
        text: 'Une fois par an, voir plus souvent si besoin.',
        marks: 'voir',
        fixed: 'Une fois par an, voire plus souvent si besoin.',
      },
      {
        text: 'Repartez avec un sac, voir une affiche signée.',
        marks: 'voir',
        fixed: 'Repartez avec un sac, voire une affiche signée.',
      },
      { text: 'Comptez une semaine voir plus.', marks: 'voir', fixed: 'Comptez une semaine voire plus.' },
      { text: 'Comptez 2 voir 3 semaines.', marks: 'voir', fixed: 'Comptez 2 voire 3 semaines.' },
    ],
    pass: [
      'Lisez la suite, voir page 3.',
      'Les tarifs changent, voir plus bas.',
      'Venez voir trois films.',
      'Pour en savoir plus, voir notre site.',
      'Il faut le voir pour le croire.',
      'Aller voir, acheter, repartir.',
    ],
  },
  slips: [
    {
      of: 'voir',
      write: 'voire',
      when: (a) => {
        if (a.is(1, 'même') && !a.is(2, words('les la le des si')))
          return a.opens(0) || a.could(-1, isPos('adjective', 'noun'))
        if (a.isNumber(-1) && a.isNumber(1)) return true
        // `deux jours, voir trois`, `une semaine voir plus`
        if (a.is(1, words('plus moins davantage')) && a.ends(2))
          return a.could(-1, isPos('noun')) && !a.could(-1, isPos('verb'))
        if (a.token(-1)?.text === ',' && a.could(1, isNumeral))
          return a.someBefore(-1, (o) => o >= -4 && (a.isNumber(o) || a.could(o, isNumeral)))
        // `un poster, voir une carte signée`: a thing and one more.
        if (a.token(-1)?.text === ',' && a.is(1, words('un une')))
          return (
            a.is(-3, words('un une')) &&
            a.only(-2, isPos('noun')) &&
            a.could(2, isPos('noun')) &&
            a.is(-4, words('avec recevoir gagner offrir pour à'))
          )
        const isAfterComma = a.token(-1)?.text === ','
        if (!isAfterComma) return false
        if (a.could(-2, isPos('numeral')) && a.could(1, isPos('numeral'))) return true
        // `fin juin, voir début juillet`, `à un yaourt, voir à une compote`: the second is of the kind of the first.
        if (a.is(1, words('début fin mi'))) return true
        // `tous les deux ans, voir plus souvent`.
        if (a.is(1, words('plus moins davantage')) && !a.is(2, words('haut bas loin tard')) && !a.opens(-1))
          return true
        if (a.is(1, PREPOSITIONS) && !a.could(2, isInfinitive))
          return a.someBefore(-1, (o) => a.norm(o) === a.norm(1)) && !a.is(2, words('partir propos'))
        return a.could(-2, isPos('adjective')) && a.only(1, isPos('adjective'))
      },
    },
  ],
})
