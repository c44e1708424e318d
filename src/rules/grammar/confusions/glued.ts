import { isParticiple, isPos } from '../features'
import { both, isFeminine, isNominal, isPlural, isSingular, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const DETERMINERS = words('la une cette ma ta sa notre votre leur chaque quelle belle grande de petite haute')

export const missingApostrophe = confusion({
  id: 'grammar/missing-apostrophe',
  category: 'apostrophe manquante',
  message: 'Il manque une apostrophe : ce sont deux mots.',
  why: 'Sans apostrophe, c’est un autre mot du dictionnaire. « D’une » veut dire « de une », « l’une » veut dire « une parmi elles ».',
  examples: {
    match: [
      { text: 'Il s’agit dune erreur.', marks: 'dune', fixed: 'Il s’agit d’une erreur.' },
      {
        text: 'C’est lune de nos meilleures ventes.',
        marks: 'lune',
        fixed: 'C’est l’une de nos meilleures ventes.',
      },
      { text: 'Je lai reçu hier.', marks: 'lai', fixed: "Je l'ai reçu hier." },
    ],
    pass: [
      'La dune du Pilat.',
      'Une lune de miel.',
      'Un frère lai.',
      'Les dunes de sable.',
      'La pleine lune de mars.',
    ],
  },
  slips: [
    {
      of: 'dune',
      write: "d'une",
      when: (a) => !a.is(-1, DETERMINERS) && a.could(1, both(isNominal, both(isFeminine, isSingular))),
    },
    {
      of: 'lune',
      write: "l'une",
      when: (a) =>
        !a.is(-1, DETERMINERS) &&
        a.is(1, words("de des d'")) &&
        !a.is(2, 'miel') &&
        (a.is(2, words('nos vos ces mes ses leurs ces')) || a.is(1, 'des')),
    },
    { of: 'lai', write: "l'ai", when: (a) => a.is(-1, words('je ne')) && !a.ends(1) },
    { of: 'las', write: "l'as", when: (a) => a.is(-1, 'tu') && a.could(1, isParticiple) },
    { of: 'lest', write: "l'est", when: (a) => a.is(-1, words('il elle ne on qui')) },
    {
      of: 'na',
      write: "n'a",
      when: (a) => a.is(1, words('pas plus jamais rien aucun aucune que pu été')) || a.could(1, isParticiple),
    },
    { of: 'men', write: "m'en", when: (a) => a.is(-1, words('je ne')) },
    { of: 'sen', write: "s'en", when: (a) => a.is(-1, words('il elle on ne ils elles qui')) },
    { of: 'nen', write: "n'en", when: (a) => a.is(-1, words('il elle on je tu nous vous ils elles')) },
    { of: 'den', write: "d'en", when: (a) => a.could(1, isPos('verb')) && !a.could(1, isPos('noun')) },
  ],
})

export const wrongArticle = confusion({
  id: 'grammar/au-aux',
  category: 'au/aux',
  message: '« Au » va devant un singulier, « aux » devant un pluriel.',
  why: '« Au client » : un seul ; « aux clients » : plusieurs. Les deux s’entendent pareil.',
  examples: {
    match: [
      { text: 'Nous répondons au clients.', marks: 'au', fixed: 'Nous répondons aux clients.' },
      { text: 'Merci au équipes du magasin.', marks: 'au', fixed: 'Merci aux équipes du magasin.' },
      { text: 'Rendez-vous au différents rayons.', marks: 'au', fixed: 'Rendez-vous aux différents rayons.' },
    ],
    pass: [
      'Merci au service client.',
      'Au secours !',
      'Au cours de la semaine.',
      'Au plus vite.',
      'Au bas prix de 5 €.',
      'La salle est fermée jusqu’au quinze, la carte valable jusqu’au trente et un décembre.',
    ],
  },
  slips: [
    {
      of: 'au',
      write: 'aux',
      confidence: 0.93,
      when: (a) =>
        a.isKnown(1) &&
        a.token(1)?.text !== a.token(1)?.text.toUpperCase() &&
        a.could(1, both(isNominal, isPlural)) &&
        !a.could(1, isPos('proper')) &&
        // `au quinze`, `au trente et un décembre`: a date.
        (!a.could(1, ({ kind }) => kind === 'cardinal') || a.could(2, both(isNominal, isPlural))) &&
        a.only(1, (r) => r.number === 'plural' || r.pos === 'verb') &&
        !a.could(1, ({ number, pos }) => pos !== 'verb' && number !== 'plural'),
    },
  ],
})
