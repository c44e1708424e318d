import { isPos } from '../features'
import { words } from '../kit/around'
import { confusion } from '../kit/confusion'

const OBJECTS = words('nous moi le la les lui leur')

export const ditesFaites = confusion({
  id: 'grammar/dites-faites',
  category: 'dite/dites',
  message: 'À « vous », on écrit « dites » et « faites », avec un s.',
  why: 'Vous dites, vous faites : ces deux verbes prennent un s et non -ez. « Dite » et « faite » sont des participes féminins.',
  examples: {
    match: [
      { text: 'Dite-nous ce qui ne va pas.', marks: 'Dite', fixed: 'Dites-nous ce qui ne va pas.' },
      { text: 'Faite attention à la taille.', marks: 'Faite', fixed: 'Faites attention à la taille.' },
      { text: 'Dite nous tout !', marks: 'Dite nous', fixed: 'Dites-nous tout !' },
    ],
    pass: [
      'Dites-nous tout.',
      'Faite à la main, cette pièce est unique.',
      'La vérité dite à tous.',
      'Une commande faite en ligne.',
      'Chose dite, chose faite.',
    ],
  },
  slips: [
    {
      of: 'dite faite',
      write: (a) => [`${a.norm(0)}s`],
      when: (a) => a.isClitic(1) && a.is(1, words('-nous -moi -le -la -les -lui -leur')),
    },
    {
      of: 'dite faite',
      to: 1,
      write: (a) => [`${a.norm(0)}s-${a.norm(1)}`],
      when: (a) =>
        a.opens(0) && a.is(1, OBJECTS) && !(a.is(1, words('le la les leur')) && a.could(2, isPos('noun'))),
    },
    {
      of: 'faite',
      write: 'faites',
      when: (a) => a.opens(0) && a.is(1, words('attention appel confiance plaisir vite part nous-en')),
    },
    {
      of: 'dite faite',
      write: (a) => [`${a.norm(0)}s`],
      when: (a) => a.is(-1, 'vous') && !a.could(-2, isPos('preposition')),
    },
  ],
})
