/** What the lexicon says of a form. The lists' order is part of the compiled file: append, never reorder. */

export const PARTS_OF_SPEECH = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'interjection',
  'proper',
  'numeral',
  /** First half of a compound: franco-, vidéo-. */
  'prefix',
  /** Lives only inside a set phrase (facto, instar), or is a sign, an abbreviation of a whole sentence. */
  'fragment',
] as const
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number]

/** A finer class within a part of speech; `plain` where there is nothing to add. */
export const KINDS = [
  'plain',
  // nouns
  'title',
  'symbol',
  // verbs: avoir, être; and the first person before je (puissé-je)
  'auxiliary',
  'inverted',
  // proper nouns
  'first-name',
  'surname',
  'place',
  'brand',
  'other',
  // pronouns
  'subject',
  'object',
  'indirect-object',
  'reflexive',
  'stressed',
  'adverbial',
  'demonstrative',
  'possessive',
  'relative',
  'interrogative',
  'indefinite',
  'negative',
  // determiners; also demonstrative, possessive, interrogative, indefinite, negative
  'definite',
  'partitive',
  // prepositions with their article: au, aux, du, des
  'contracted',
  // numerals and numeral adjectives
  'cardinal',
  'ordinal',
  // conjunctions
  'coordinating',
  'subordinating',
  // adverbs also: negative, interrogative
] as const
export type Kind = (typeof KINDS)[number]

/** `both`: the form serves either way (un ou une élève); `none`: the word has no gender. */
export const GENDERS = ['none', 'masculine', 'feminine', 'both'] as const
export type Gender = (typeof GENDERS)[number]

/** `both`: the form serves either way (un prix, des prix); `none`: the word has no number. */
export const NUMBERS = ['none', 'singular', 'plural', 'both'] as const
export type GrammaticalNumber = (typeof NUMBERS)[number]

/** 0 where the form has no person. */
export type Person = 0 | 1 | 2 | 3
const PERSONS = [0, 1, 2, 3] as const

export const MOODS = [
  'none',
  'infinitive',
  'indicative-present',
  'imperfect',
  'simple-past',
  'future',
  'conditional',
  'subjunctive-present',
  'subjunctive-imperfect',
  'imperative',
  'participle-present',
  'participle-past',
] as const
export type Mood = (typeof MOODS)[number]

export interface Tags {
  readonly pos: PartOfSpeech
  readonly kind: Kind
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly person: Person
  readonly mood: Mood
  /** No elision and no liaison before it: le héros, le onze. */
  readonly aspirated: boolean
}

/** One reading of a form. Its lemma is made when it is first read, and kept. */
export interface Analysis extends Tags {
  /** Shared by all readings with the same tags, so that it may serve as a key. */
  readonly tags: Tags
  readonly lemma: string
}

/** How a verb is built. */
export interface Valency {
  readonly intransitive: boolean
  readonly transitive: boolean
  /** Takes an object after a preposition. */
  readonly indirect: boolean
  readonly pronominal: 'never' | 'possible' | 'always' | 'reciprocal'
  readonly impersonal: boolean
  /** Joins an attribute to its subject: être, devenir, sembler. */
  readonly copular: boolean
  readonly auxiliary: 'avoir' | 'être' | 'both'
}

const PRONOMINAL = ['never', 'possible', 'always', 'reciprocal'] as const
const AUXILIARY = ['avoir', 'être', 'both'] as const

/*
 * Tags in one 32-bit word, valency above them for infinitives (0 where unknown):
 *   0-3 pos, 4-9 kind, 10-11 gender, 12-13 number, 14-15 person, 16-19 mood, 20 aspirated,
 *   21 has valency, 22 intransitive, 23 transitive, 24 indirect, 25 impersonal, 26 copular, 27-28 pronominal,
 *   29-30 auxiliary
 */
const HAS_VALENCY = 1 << 21

export function packTags(tags: Tags, valency?: Valency): number {
  const packed =
    PARTS_OF_SPEECH.indexOf(tags.pos) |
    (KINDS.indexOf(tags.kind) << 4) |
    (GENDERS.indexOf(tags.gender) << 10) |
    (NUMBERS.indexOf(tags.number) << 12) |
    (tags.person << 14) |
    (MOODS.indexOf(tags.mood) << 16) |
    (Number(tags.aspirated) << 20)
  return valency === undefined ? packed : packed | HAS_VALENCY | packValency(valency)
}

const packValency = (valency: Valency): number =>
  (Number(valency.intransitive) << 22) |
  (Number(valency.transitive) << 23) |
  (Number(valency.indirect) << 24) |
  (Number(valency.impersonal) << 25) |
  (Number(valency.copular) << 26) |
  (PRONOMINAL.indexOf(valency.pronominal) << 27) |
  (AUXILIARY.indexOf(valency.auxiliary) << 29)

export function unpackTags(packed: number): Tags {
  return {
    pos: PARTS_OF_SPEECH[packed & 0xf] ?? 'fragment',
    kind: KINDS[(packed >> 4) & 0x3f] ?? 'plain',
    gender: GENDERS[(packed >> 10) & 3] ?? 'none',
    number: NUMBERS[(packed >> 12) & 3] ?? 'none',
    person: PERSONS[(packed >> 14) & 3] ?? 0,
    mood: MOODS[(packed >> 16) & 0xf] ?? 'none',
    aspirated: (packed & (1 << 20)) !== 0,
  }
}

export function unpackValency(packed: number): Valency | undefined {
  if ((packed & HAS_VALENCY) === 0) return undefined
  const flag = (bit: number) => (packed & (1 << bit)) !== 0
  return {
    intransitive: flag(22),
    transitive: flag(23),
    indirect: flag(24),
    impersonal: flag(25),
    copular: flag(26),
    pronominal: PRONOMINAL[(packed >> 27) & 3] ?? 'never',
    auxiliary: AUXILIARY[(packed >> 29) & 3] ?? 'avoir',
  }
}
