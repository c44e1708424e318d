import { isInfinitive, isPos } from '../features'
import { type Around, either, isVerb, words } from '../kit/around'
import { confusion } from '../kit/confusion'
import { isImperative } from './hyphenVerb'

const SUBJECTS = words('il elle on ils elles')

/** With these, as before an h that parts, nothing is elided: numbers, cries, letters (`le onze`, `le oui`, `la une`). */
const HELD =
  /^(?:onz|ouat|ouistiti|uhlan|(?:une?|oui|ouais|oufs?|ouah|[aeiou]|ah|eh|oh|euh|ok|allô|aïe|où|ou|et)$)/

/** Words of everyday whose h is mute; of borrowed ones no dictionary tells (`le husky`). */
export const MUTE =
  /^h(?:abi[lt]|aleine|armoni|ebdo|ectare|élic|erb[ei]|érit|ésit|eure(?!u?s[eu])|euristi|istoi|iver|iron|ommage|omme|onnê|onneur|onor|ôpita|oraire|oriz|orlog|orreur|orrib|ospit|osti|ôte|uil|uître|umai|umeur|umid|umili|umour|ygi|ypo)/

/** Written in small letters, French, and heard with a vowel at its head. */
const isVowelNext = (a: Around): boolean => {
  const token = a.token(1)
  return (
    token?.kind === 'word' &&
    !token.clitic &&
    !token.elided &&
    (/^[aâàeéèêiîoôuœ]/.test(token.text) || MUTE.test(token.text)) &&
    a.isKnown(1) &&
    !HELD.test(a.norm(1)) &&
    !a.could(1, ({ aspirated }) => aspirated) &&
    // `un film de a à z`
    (token.norm.length > 1 || a.is(1, 'à'))
  )
}
const elided = (a: Around): readonly string[] => [
  `${(a.token(0)?.text ?? '').slice(0, -1)}'${a.token(1)?.text ?? ''}`,
]

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
      {
        text: 'Prenez autre chose que un café.',
        marks: 'que un',
        fixed: "Prenez autre chose qu'un café.",
      },
      { text: 'Il y a beaucoup de attente.', marks: 'de attente', fixed: "Il y a beaucoup d'attente." },
      { text: 'Le hôtel est complet.', marks: 'Le hôtel', fixed: "L'hôtel est complet." },
      { text: 'Le okapi du zoo dort.', marks: 'Le okapi', fixed: "L'okapi du zoo dort." },
      {
        text: 'Le train de Orléans a du retard.',
        marks: 'de Orléans',
        fixed: "Le train d'Orléans a du retard.",
      },
      { text: 'Elle se ouvre à la main.', marks: 'se ouvre', fixed: "Elle s'ouvre à la main." },
      {
        text: 'Le prix baisse de une dizaine d’euros.',
        marks: 'de une',
        fixed: 'Le prix baisse d’une dizaine d’euros.',
      },
      {
        text: 'Plusieurs de entre vous l’ont vu.',
        marks: 'de entre',
        fixed: 'Plusieurs d’entre vous l’ont vu.',
      },
    ],
    pass: [
      'Nous pensons qu’il arrive.',
      'Puis-je ouvrir le colis ?',
      'Le oui l’emporte, le ok du chef aussi.',
      'De un à dix.',
      'Jusque-là tout va bien.',
      'Le héros du onze, le huitième, le oui, la une du journal.',
      'La haine, le homard, de haut en bas, de onze à douze.',
      'Celui la aussi, et faites-le essayer.',
      'Comptez de une à deux heures, de un ou deux jours.',
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
      // `ne a`: only the verb follows `ne`.
      when: (a) =>
        a.is(1, words('est a ai avez avons ont était êtes aura avait hésitez arrive')) ||
        (isVowelNext(a) && a.could(1, isVerb) && !a.could(1, isPos('pronoun', 'preposition'))),
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
    {
      // `autre chose que un sandwich`
      of: 'que lorsque puisque quoique',
      to: 1,
      write: elided,
      // `la literie que arrive`: there `qui` is meant.
      when: (a) =>
        (isVowelNext(a) && !a.only(1, isVerb)) ||
        (a.is(1, words('un une')) && a.could(2, isPos('noun', 'adjective'))),
    },
    {
      of: 'de',
      to: 1,
      write: elided,
      when: (a) =>
        isVowelNext(a) &&
        !a.is(1, words('à en avec')) &&
        a.could(1, either(isPos('noun', 'adjective', 'pronoun', 'determiner'), isInfinitive)),
    },
    {
      // `il vient de Arras`: a name that the lexicon knows, and no brand in capitals.
      of: 'de',
      to: 1,
      confidence: 0.9,
      write: elided,
      when: (a) =>
        a.isWord(1) &&
        !a.isClitic(1) &&
        /^[AÀÂEÉÈÊIÎOÔU][a-zà-öø-ÿœ]+(?:-|$)/.test(a.token(1)?.text ?? '') &&
        a.only(1, isPos('proper')) &&
        !HELD.test(a.norm(1)),
    },
    {
      // `beaucoup de entre vous`
      of: 'de',
      to: 1,
      write: elided,
      when: (a) => a.is(1, 'entre') && a.is(2, words('nous vous eux elles')),
    },
    {
      // `il suffit de une pile`, but `de un à dix`, `de une à deux heures`, `une rubrique de une`
      of: 'de',
      to: 1,
      write: elided,
      when: (a) =>
        a.is(1, words('un une')) &&
        a.could(2, isPos('noun', 'adjective')) &&
        a.only(2, isPos('noun', 'adjective', 'verb')) &&
        !a.someAfter(3, (o) => o < 7 && a.is(o, words('à ou'))) &&
        !a.is(-1, words('plus moins près')),
    },
    {
      of: 'le la',
      to: 1,
      write: elided,
      // `la aussi`, `donne le à Paul`, `celui la est`: what follows may be another slip.
      when: (a) =>
        !a.isClitic(0) &&
        isVowelNext(a) &&
        !a.is(-1, words('celui celle ceux celles ce cet cette')) &&
        !a.could(-1, isImperative) &&
        a.must(1, either(isPos('noun', 'adjective', 'proper'), isInfinitive)),
    },
    {
      of: 'me te se',
      to: 1,
      write: elided,
      when: (a) => !a.isClitic(0) && isVowelNext(a) && a.only(1, isVerb),
    },
  ],
})
