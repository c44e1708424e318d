import { isPos } from '../features'
import { isClauseAt, pastWeak, words } from '../kit/around'
import { confusion } from '../kit/confusion'

export const quantTo = confusion({
  id: 'grammar/quant-a',
  category: 'quand/quant',
  message: 'Devant « à », il faut « quant » : « quant à ».',
  why: '« Quant à » veut dire « pour ce qui est de ». « Quand » parle d’un moment et se remplace par « lorsque ».',
  examples: {
    match: [
      {
        text: 'Quand à votre remboursement, il est en cours.',
        marks: 'Quand',
        fixed: 'Quant à votre remboursement, il est en cours.',
      },
      {
        text: 'Quand au délai, il reste le même.',
        marks: 'Quand',
        fixed: 'Quant au délai, il reste le même.',
      },
      { text: 'Qu’en à nous, rien ne change.', marks: 'Qu’en', fixed: 'Quant à nous, rien ne change.' },
    ],
    pass: [
      'Quand vous voulez !',
      'Quand à 18 h tout ferme, nous restons joignables.',
      'Qu’en est-il ?',
      'Quand au bout de 3 jours rien n’arrive, écrivez-nous.',
      'Depuis quand ?',
    ],
  },
  slips: [
    {
      of: 'quand',
      write: 'quant',
      when: (a) =>
        a.is(1, words('à au aux a')) &&
        !a.isNumber(2) &&
        !a.is(-1, words('de depuis jusqu’à à')) &&
        !a.is(3, 'tour') &&
        (a.opens(0) ||
          a.is(2, words("votre vos notre nos moi nous vous lui eux elle mon ma mes l' cette ces"))) &&
        !a.is(2, words('bout lieu moment chaque peine la partir nouveau')) &&
        !(a.is(1, 'a') && a.isClitic(2)),
    },
    {
      of: 'en',
      from: -1,
      to: 0,
      write: 'quant',
      when: (a) => a.is(-1, "qu'") && a.is(1, words('à au aux')) && !a.isNumber(2),
    },
  ],
})

export const quandWhen = confusion({
  id: 'grammar/quand-when',
  category: 'quand/quant',
  message: 'Ici il faut « quand », qui parle d’un moment.',
  why: 'On peut dire « lorsque » à la place : c’est donc « quand ». « Quant » va toujours devant « à ».',
  examples: {
    match: [
      {
        text: 'Quant vous serez connecté, écrivez-nous.',
        marks: 'Quant',
        fixed: 'Quand vous serez connecté, écrivez-nous.',
      },
      { text: 'Écrivez-nous qu’en vous voulez.', marks: 'qu’en', fixed: 'Écrivez-nous quand vous voulez.' },
      { text: 'Nous n’ouvrons quand soirée.', marks: 'quand', fixed: 'Nous n’ouvrons qu’en soirée.' },
      { text: 'Merci quant même !', marks: 'quant', fixed: 'Merci quand même !' },
    ],
    pass: [
      'Quant à nous, tout va bien.',
      'Nous ne vendons qu’en magasin.',
      'Plus rapide qu’en venant.',
      'Quant aux délais, rien ne change.',
      'Qu’en pensez-vous ?',
    ],
  },
  slips: [
    {
      // `quand dites-vous ?`, `nous n’ouvrons quand soirée`: what one says of it; a bare noun, which `en` leads.
      of: 'quant quand',
      write: "qu'en",
      when: (a) =>
        (a.is(1, words('pensez dites penses dis dirais diriez')) && a.isClitic(2) && a.ends(3)) ||
        (a.only(1, isPos('noun')) &&
          !a.is(1, words('même mêmes')) &&
          (a.ends(2) || a.is(2, words("que qu' de"))) &&
          a.someBefore(0, (o) => a.is(o, words("ne n'")))),
    },
    {
      of: 'quant',
      write: 'quand',
      when: (a) => !a.is(1, words('à au aux a auquel auxquels')) && !a.isClitic(1) && a.isWord(1),
    },
    {
      of: 'en',
      from: -1,
      to: 0,
      write: 'quand',
      when: (a) =>
        a.is(-1, "qu'") &&
        isClauseAt(a, 1) &&
        !a.could(pastWeak(a, 2), ({ mood }) => mood === 'participle-present') &&
        !a.could(pastWeak(a, 2), isPos('noun')),
    },
  ],
})

export const quandMeme = confusion({
  id: 'grammar/quand-meme',
  category: 'quand même',
  message: 'On écrit « quand même ».',
  why: '« Quand même » veut dire « malgré tout ». « Comme même » n’existe pas, c’est ainsi qu’on l’entend.',
  examples: {
    match: [
      {
        text: 'Nous allons comme même vérifier.',
        marks: 'comme même',
        fixed: 'Nous allons quand même vérifier.',
      },
      { text: 'Merci comme même !', marks: 'comme même', fixed: 'Merci quand même !' },
      { text: 'C’est quand mêmes dommage.', marks: 'quand mêmes', fixed: 'C’est quand même dommage.' },
    ],
    pass: [
      'C’est quand même dommage.',
      'Comme nous-mêmes, vous attendez.',
      'Le produit reste comme neuf.',
      'Même comme ça, c’est long.',
      'Tout comme même les plus grands.',
    ],
  },
  slips: [
    {
      of: 'comme',
      to: 1,
      write: 'quand même',
      when: (a) =>
        a.is(1, words('même mêmes')) &&
        !a.is(-1, 'tout') &&
        !a.is(2, words('les le la un une des si dans en ses mes tes nos vos leurs son mon ton')),
    },
    { of: 'quand', to: 1, write: 'quand même', when: (a) => a.is(1, 'mêmes') },
    { of: 'quant', to: 1, write: 'quand même', when: (a) => a.is(1, words('même mêmes')) },
  ],
})
