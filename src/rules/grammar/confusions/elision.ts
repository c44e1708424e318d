import { isPos } from '../features'
import { words } from './around'
import { confusion } from './confusion'

const SUBJECTS = words('il elle on ils elles')

export const elision = confusion({
  id: 'grammar/elision',
  category: 'élision',
  message: 'Devant une voyelle, ce mot s’élide.',
  why: 'On écrit « qu’il », « jusqu’à », « d’accord » : la voyelle finale tombe et une apostrophe la remplace.',
  examples: {
    match: [
      {
        text: 'Nous pensons que il arrive demain.',
        marks: 'que il',
        fixed: "Nous pensons qu'il arrive demain.",
      },
      { text: 'Ouvert jusque à 18 h.', marks: 'jusque à', fixed: "Ouvert jusqu'à 18 h." },
      { text: 'Je arrive tout de suite.', marks: 'Je arrive', fixed: "J'arrive tout de suite." },
    ],
    pass: [
      'Nous pensons qu’il arrive.',
      'Puis-je ouvrir le colis ?',
      'Le oui l’emporte.',
      'De un à dix.',
      'Jusque-là tout va bien.',
    ],
  },
  slips: [
    {
      of: 'que lorsque puisque quoique',
      to: 1,
      write: (a) => [`${a.norm(0).replace(/e$/, '')}'${a.norm(1)}`],
      when: (a) => a.is(1, SUBJECTS),
    },
    {
      of: 'jusque',
      to: 1,
      write: (a) => [`jusqu'${a.token(1)?.text ?? ''}`],
      when: (a) => a.is(1, words('à au aux en ici alors')),
    },
    {
      of: 'je',
      to: 1,
      write: (a) => [`j'${a.token(1)?.text ?? ''}`],
      when: (a) =>
        /^[aeéèêiou]/.test(a.norm(1)) &&
        a.could(1, isPos('verb')) &&
        !a.is(1, words('est es et ont a')) &&
        a.isKnown(1) &&
        !a.isClitic(1),
    },
    {
      of: 'je me te se ne',
      to: 1,
      write: (a) => [`${a.norm(0).charAt(0)}'${a.norm(1)}`],
      when: (a) => a.is(1, words('y en')),
    },
    {
      of: 'ne',
      to: 1,
      write: (a) => [`n'${a.token(1)?.text ?? ''}`],
      when: (a) => a.is(1, words('est a ai avez avons ont était êtes aura avait hésitez arrive')),
    },
    {
      of: 'de',
      to: 1,
      write: (a) => [`d'${a.norm(1)}`],
      when: (a) => a.is(1, words('accord abord ailleurs ici habitude autres avance')),
    },
    {
      of: 'ce',
      to: 1,
      write: (a) => [`c'${a.norm(1)}`],
      when: (a) =>
        a.is(1, words('est était')) && !a.is(-1, words('de pour à sur sans tout et')) && a.opens(0),
    },
  ],
})
