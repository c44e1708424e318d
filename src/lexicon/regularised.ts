import { table } from '../text/table'
import type { Lexicon, Wanted } from './lexicon'
import type { Analysis, Mood, Person } from './morphology'

/**
 * What an irregular verb gives where it was made regular: *envoira*, *résoudrerons*, *ils croivent*, *vous disez*.
 * No distance between letters explains them, but the stem and the ending each tell what was meant: which verb, and
 * which of its forms.
 */

type Ending = readonly [person: Person, number: 'singular' | 'plural', mood: Mood]

const FUTURE = table<Ending>({
  ai: [1, 'singular', 'future'],
  as: [2, 'singular', 'future'],
  a: [3, 'singular', 'future'],
  ons: [1, 'plural', 'future'],
  ez: [2, 'plural', 'future'],
  ont: [3, 'plural', 'future'],
  ais: [1, 'singular', 'conditional'],
  ait: [3, 'singular', 'conditional'],
  ions: [1, 'plural', 'conditional'],
  iez: [2, 'plural', 'conditional'],
  aient: [3, 'plural', 'conditional'],
})
const PRESENT = table<Ending>({
  ons: [1, 'plural', 'indicative-present'],
  ez: [2, 'plural', 'indicative-present'],
  ent: [3, 'plural', 'indicative-present'],
  ais: [1, 'singular', 'imperfect'],
  ait: [3, 'singular', 'imperfect'],
  aient: [3, 'plural', 'imperfect'],
})
const PAST = table<Ending>({
  a: [3, 'singular', 'simple-past'],
  âmes: [1, 'plural', 'simple-past'],
  âtes: [2, 'plural', 'simple-past'],
  èrent: [3, 'plural', 'simple-past'],
})
/** The past of other verbs, put on the stem of the infinitive: `prendit`, `mettirent`, `conquérit`. */
const OTHER_PAST = table<Ending>({
  is: [1, 'singular', 'simple-past'],
  it: [3, 'singular', 'simple-past'],
  ut: [3, 'singular', 'simple-past'],
  îmes: [1, 'plural', 'simple-past'],
  irent: [3, 'plural', 'simple-past'],
  urent: [3, 'plural', 'simple-past'],
})
const SUBJUNCTIVE = table<Ending>({
  e: [3, 'singular', 'subjunctive-present'],
  es: [2, 'singular', 'subjunctive-present'],
})
/** What is heard alike, so that the subject decides: `tu voira` is `verras`. */
const ALIKE = table<readonly Ending[]>({
  a: [[2, 'singular', 'future']],
  ons: [[3, 'plural', 'future']],
  ont: [[1, 'plural', 'future']],
  ais: [
    [2, 'singular', 'conditional'],
    [3, 'singular', 'conditional'],
  ],
})

/** Shorter stems would make verbs of any letters. */
const LEAST_STEM = 3

/** The right forms for an unknown word that a verb would have, were it regular; none for other words. */
export function regularised(word: string, lexicon: Lexicon): readonly string[] {
  // `streamera`: a form that analogy knows is right as it is.
  if (lexicon.analyses(word).length > 0) return []
  const verbs = (form: string, isMeant: (reading: Analysis) => boolean): readonly string[] =>
    lexicon.analyses(form).flatMap((each) => (each.pos === 'verb' && isMeant(each) ? [each.lemma] : []))
  const found = [
    ...readings(word, FUTURE).flatMap(([base, ending, letters]) =>
      infinitivesOf(base).flatMap((form) => {
        const meant = verbs(form, isInfinitive)
        return [ending, ...(ALIKE[letters] ?? [])].flatMap((each) => inflected(meant, each, lexicon))
      }),
    ),
    ...readings(word, PRESENT).flatMap(([base, ending]) => [
      // `convenissez`, as though it were `finissez`.
      ...(base.endsWith('iss')
        ? inflected(verbs(base.slice(0, -2).concat('r'), isInfinitive), ending, lexicon)
        : []),
      ...stemsOf(base).flatMap((stem) => inflected(verbs(stem, isPresentPlural), ending, lexicon)),
    ]),
    ...readings(word, PAST).flatMap(([base, ending]) => [
      ...inflected(verbs(`${base}ons`, isPresentPlural), ending, lexicon),
      // `assisa`, on the participle
      ...inflected(verbs(base, isIrregularParticiple), ending, lexicon),
    ]),
    ...readings(word, OTHER_PAST).flatMap(([base, ending]) =>
      ['re', 'oir', 'ir'].flatMap((end) => inflected(verbs(base + end, isInfinitive), ending, lexicon)),
    ),
    ...readings(word, SUBJUNCTIVE).flatMap(([base, ending]) =>
      [...verbs(`${base}ons`, isPresentPlural), ...verbs(`${base}re`, isInfinitive)].flatMap((lemma) =>
        inflected([lemma], ending, lexicon),
      ),
    ),
    ...participlesOf(word, verbs, lexicon),
    ...softened(word, lexicon),
    ...(OWN[word] ?? []),
    ...afterY(word, lexicon),
    ...withoutSchwa(word, lexicon),
    ...pluralsOf(word, lexicon),
  ]
  return [...new Set(found)].filter((form) => form !== word)
}

/** Each way to part a word into a stem and one of these endings. */
const readings = (
  word: string,
  endings: Readonly<Record<string, Ending>>,
): readonly (readonly [base: string, ending: Ending, letters: string])[] =>
  Object.entries(endings).flatMap(([letters, ending]) =>
    word.endsWith(letters) && word.length >= letters.length + LEAST_STEM
      ? [[word.slice(0, -letters.length), ending, letters] as const]
      : [],
  )

/** Too short or too far from their verb for a stem to tell. */
const OWN = table<readonly string[]>({
  croive: ['croie', 'crois'],
  croives: ['crois'],
  croivez: ['croyez'],
  croivons: ['croyons'],
  fesait: ['faisait'],
  fesais: ['faisais'],
  fesaient: ['faisaient'],
  fesant: ['faisant'],
  soye: ['sois', 'soit'],
  soyes: ['sois'],
  soyent: ['soient'],
  soies: ['sois'],
  ayent: ['aient'],
  alle: ['aille'],
  alles: ['ailles'],
  plue: ['plu'],
  plues: ['plu'],
})

type Verbs = (form: string, isMeant: (reading: Analysis) => boolean) => readonly string[]

/** `boivu`, `prendue`, `ouvri`, `lisé`: the ending of other participles, on the stem of the present or the infinitive. */
function participlesOf(word: string, verbs: Verbs, lexicon: Lexicon): readonly string[] {
  const [, base, vowel, gender, number] = /^(.{2,}?)([uié])(e?)(s?)$/.exec(word) ?? []
  if (base === undefined || vowel === undefined) return []
  const lemmas = [
    ...verbs(`${base}ent`, isPresentPlural),
    ...verbs(`${base}ons`, isPresentPlural),
    ...['re', 'ir', 'oir'].flatMap((end) => verbs(base + end, isInfinitive)),
  ]
  const isFeminine = gender === 'e'
  const isMany = number === 's'
  const made = [...new Set(lemmas)].flatMap((lemma) =>
    lexicon
      .inflect(lemma, {
        pos: 'verb',
        mood: 'participle-past',
        gender: isFeminine ? 'feminine' : 'masculine',
        number: isMany ? 'plural' : 'singular',
      })
      .slice(0, 1),
  )
  // `elle mouru` lacks the letter of `mourut`.
  const isPast = lexicon.analyses(`${word}t`).some(({ mood }) => mood === 'simple-past')
  return made.length > 0 && isPast ? [...made, `${word}t`] : made
}

/** `essuyent`, `mangâmes`, `lancait`: the y, g or c of the infinitive where the sound asks for another spelling. */
function softened(word: string, lexicon: Lexicon): readonly string[] {
  const meant = [
    word.replace(/([ou])y(?=e(?:s|nt)?$)/, '$1i'),
    word.replace(/g(?=(?:ons|ais|ait|aient|âmes|âtes|a|as|ai|ant)$)/, 'ge'),
    word.replace(/c(?=(?:ons|ais|ait|aient|âmes|âtes|a|as|ai|ant)$)/, 'ç'),
  ]
  // `tordut`, after avoir
  const silent = /[ui]t$/.test(word) ? [word.slice(0, -1)] : []
  return [
    ...meant.filter((form) => form !== word && lexicon.analyses(form).some(({ pos }) => pos === 'verb')),
    ...silent.filter((form) => lexicon.analyses(form).some(isIrregularParticiple)),
  ]
}

/** What a future stands on: `mourir-ai`, `résoudre-r-ons`, `envoyer-ai`, and `envoi` as one hears it. */
const infinitivesOf = (base: string): readonly string[] => [
  base,
  ...(base.endsWith('rer') ? [base.slice(0, -1)] : []),
  ...(base.endsWith('er') ? [`${base.slice(0, -2)}re`] : []),
  ...(base.endsWith('ir') ? [`${base.slice(0, -2)}yer`, `${base.slice(0, -1)}yer`] : []),
]

/** The present whose stem was spread to all its persons: `doivez` by `doivent`, `disez` by `disons`. */
const stemsOf = (base: string): readonly string[] => [
  `${base}ent`,
  `${base}ons`,
  // `requiérons`: the accent turned, as in `répétons`.
  `${base.replace(/é(?=[^aeiouyéè]+$)/, 'è')}ent`,
]

/** `ayiez`, `soyiez`: the ending of the others, after a y that has no need of it. */
const afterY = (word: string, lexicon: Lexicon): readonly string[] => {
  const short = word.replace(/yi(?=(?:ez|ons)$)/, 'y')
  return short !== word && lexicon.accepts(short) ? [short] : []
}

/** `parviendera`, `voudera`: the e of `aimera` where the stem has none. */
const withoutSchwa = (word: string, lexicon: Lexicon): readonly string[] => {
  const short = word.replace(/r?er(?=(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$)/, 'r')
  const isMeant = ({ mood }: Analysis): boolean => mood === 'future' || mood === 'conditional'
  return short !== word && lexicon.analyses(short).some(isMeant) ? [short] : []
}

/** How a plural ends, and how that of another noun would: each is written for the other. */
const PLURALS: readonly (readonly [written: string, meant: string, singular: string])[] = [
  ['als', 'aux', 'al'],
  ['ails', 'aux', 'ail'],
  ['aux', 'als', 'al'],
  ['aux', 'ails', 'ail'],
  ['eux', 'eus', 'eu'],
  ['eus', 'eux', 'eu'],
  ['eaus', 'eaux', 'eau'],
  ['aus', 'aux', 'au'],
  ['oux', 'ous', 'ou'],
  ['ous', 'oux', 'ou'],
]

/** `chevals`, `vitrails`, `carnavaux`, `pneux`, `bijous`: the plural that other nouns of that ending have. */
const pluralsOf = (word: string, lexicon: Lexicon): readonly string[] =>
  PLURALS.flatMap(([written, meant, singular]) => {
    const stem = word.slice(0, -written.length)
    if (!word.endsWith(written) || stem.length < 2) return []
    const isPlural = ({ lemma, number }: Analysis): boolean =>
      lemma === stem + singular && number === 'plural'
    return lexicon.analyses(stem + meant).some(isPlural) ? [stem + meant] : []
  })

const isInfinitive = ({ mood }: Analysis): boolean => mood === 'infinitive'
const isIrregularParticiple = ({ mood, lemma }: Analysis): boolean =>
  mood === 'participle-past' && !lemma.endsWith('er')
const isPresentPlural = ({ mood, number, lemma }: Analysis): boolean =>
  mood === 'indicative-present' && number === 'plural' && !lemma.endsWith('er')

const inflected = (
  lemmas: readonly string[],
  [person, number, mood]: Ending,
  lexicon: Lexicon,
): readonly string[] =>
  [...new Set(lemmas)].flatMap((lemma) => {
    const wanted: Wanted = { pos: 'verb', person, number, mood }
    return lexicon.inflect(lemma, wanted)
  })
