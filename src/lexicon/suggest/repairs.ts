/** Corrections of several words at once: elisions, inversions and blanks that were left out. */
import type { Tags } from '../morphology'
import { JOINT } from './errorModel'

export interface Candidate {
  /** The correction. */
  readonly word: string
  /** Lower is better: hundredths of an arbitrary wrong letter, and what its rarity adds. */
  readonly cost: number
}

/** What a repair asks of the lexicon. All words are in lower case. */
export interface Known {
  /** Every reading of a word as spelled; none if unknown. */
  readonly tagsOf: (word: string) => readonly Tags[]
  /** What a word's rarity adds to its cost. */
  readonly rarity: (word: string) => number
  /** Words that differ by no more than `limit`, best first. */
  readonly near: (word: string, limit: number) => readonly Candidate[]
}

/** Slips forgiven in a word beside what is repaired: accents, doubled letters, one other spelling of a sound. */
const FORGIVEN = 65
/** A blank left out between two words that make no set phrase. */
const BLANK = 110
/** A hyphen left out before a pronoun: avaisje. */
const HYPHEN = 55
/** A compound that no dictionary has. */
const UNLISTED = 40
/** Rarer words than this (in cost) are no likely half of two words run together. */
const COMMON = 45

type Fits = (tags: Tags, word: string) => boolean

const isVerb = (tags: Tags): boolean => tags.pos === 'verb'
const isConjugated = (tags: Tags): boolean =>
  isVerb(tags) && tags.person !== 0 && tags.mood !== 'imperative' && tags.kind !== 'inverted'
const isAdverbialPronoun: Fits = (tags) => tags.pos === 'pronoun' && tags.kind === 'adverbial'
const beforeVerb: Fits = (tags, word) =>
  isConjugated(tags) ||
  tags.mood === 'infinitive' ||
  tags.mood === 'participle-present' ||
  isAdverbialPronoun(tags, word)

/** What may follow each elided word. */
const ELISIONS: ReadonlyMap<string, Fits> = new Map<string, Fits>([
  [
    'j',
    (tags, word) =>
      (isConjugated(tags) && tags.person === 1 && tags.number === 'singular') ||
      isAdverbialPronoun(tags, word),
  ],
  ['c', (tags) => tags.kind === 'auxiliary' && tags.person === 3],
  ['m', beforeVerb],
  ['t', beforeVerb],
  ['s', (tags, word) => beforeVerb(tags, word) || /^ils?$/.test(word)],
  ['n', beforeVerb],
  [
    'l',
    (tags, word) =>
      (tags.pos === 'noun' || tags.pos === 'adjective' || tags.pos === 'proper'
        ? tags.number !== 'plural'
        : isConjugated(tags)) || word === 'on',
  ],
  [
    'd',
    (tags) =>
      ['noun', 'adjective', 'proper', 'determiner', 'adverb', 'numeral', 'pronoun'].includes(tags.pos) ||
      tags.mood === 'infinitive',
  ],
  ['qu', (tags) => tags.pos !== 'verb' || tags.mood !== 'participle-past'],
  ['lorsqu', (tags) => tags.pos === 'pronoun' || tags.pos === 'determiner'],
  ['puisqu', (tags) => tags.pos === 'pronoun' || tags.pos === 'determiner'],
  ['jusqu', (tags) => tags.pos === 'preposition' || tags.pos === 'adverb'],
])

const LETTERS_OF_ELISION = /^(?:qu|lorsqu|puisqu|jusqu|[cdjlmnst])(?=['’]?[aeiouyhàâéèêëîïôùûœæ])/

/** `jai` for j'ai, `mapelle` for m'appelle, `l'eglise` for l'église. */
export function elisions(word: string, known: Known): Candidate[] {
  const elided = LETTERS_OF_ELISION.exec(word)?.[0]
  const fits = elided === undefined ? undefined : ELISIONS.get(elided)
  if (elided === undefined || fits === undefined) return []
  const isWritten = word.charAt(elided.length) === "'"
  const rest = word.slice(elided.length + (isWritten ? 1 : 0))
  const found: Candidate[] = []
  for (const { word: meant, cost } of known.near(rest, isWritten ? 2 * FORGIVEN : FORGIVEN)) {
    const isRight = known
      .tagsOf(meant)
      .some((tags) => !tags.aspirated && fits(tags, meant) && startsWithVowel(meant))
    if (isRight) found.push({ word: `${elided}'${meant}`, cost: cost + (isWritten ? 0 : JOINT) })
  }
  return found
}

const startsWithVowel = (word: string): boolean => /^[aeiouyhàâéèêëîïôùûœæ]/i.test(word)

/** Pronouns after an inverted verb, with its person and number. */
const SUBJECTS: ReadonlyMap<string, readonly [person: number, number: string]> = new Map<
  string,
  readonly [number, string]
>([
  ['je', [1, 'singular']],
  ['tu', [2, 'singular']],
  ['il', [3, 'singular']],
  ['elle', [3, 'singular']],
  ['on', [3, 'singular']],
  ['nous', [1, 'plural']],
  ['vous', [2, 'plural']],
  ['ils', [3, 'plural']],
  ['elles', [3, 'plural']],
])
const OBJECTS = new Set(['moi', 'toi', 'lui', 'leur', 'le', 'la', 'les', 'nous', 'vous', 'y', 'en'])
const CLITIC = /(?<=..)-?(?:t-?)?(je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|les|le|la|y|en)$/

/** `avaisje` for avais-je, `ecoutemoi` for écoute-moi, `serat-on` for sera-t-on. */
export function inversions(word: string, known: Known): Candidate[] {
  const clitic = CLITIC.exec(word)
  const pronoun = clitic?.[1]
  if (clitic === null || pronoun === undefined) return []
  const isWritten = word.charAt(word.length - pronoun.length - 1) === '-'
  const found: Candidate[] = []
  const seen = new Set<string>()
  for (const head of [word.slice(0, clitic.index), word.slice(0, -pronoun.length)]) {
    const typed = head.replace(/-$/, '')
    if (seen.has(typed)) continue
    seen.add(typed)
    for (const { word: verb, cost } of known.near(typed, FORGIVEN)) {
      if (!known.tagsOf(verb).some((tags) => takes(tags, pronoun))) continue
      const link = /[aec]$/.test(verb) && /^(?:il|elle|on)$/.test(pronoun) ? '-t-' : '-'
      found.push({ word: verb + link + pronoun, cost: cost + (isWritten ? 0 : HYPHEN) })
    }
  }
  return found
}

function takes(tags: Tags, pronoun: string): boolean {
  const subject = SUBJECTS.get(pronoun)
  if (
    subject !== undefined &&
    isConjugated(tags) &&
    tags.person === subject[0] &&
    tags.number === subject[1]
  ) {
    return true
  }
  if (pronoun === 'ce') return tags.kind === 'auxiliary' && tags.person === 3
  return OBJECTS.has(pronoun) && tags.mood === 'imperative'
}

/** Words that others are run together with. */
const isFunctionWord = (tags: Tags): boolean =>
  ['determiner', 'preposition', 'pronoun', 'conjunction', 'adverb'].includes(tags.pos)

/** `monami` for mon ami: two common words, one of them a grammatical one. */
export function blanks(word: string, known: Known): Candidate[] {
  const found: Candidate[] = []
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const [leftTags, rightTags] = [known.tagsOf(left), known.tagsOf(right)]
    if (leftTags.length === 0 || rightTags.length === 0) continue
    const [leftRarity, rightRarity] = [known.rarity(left), known.rarity(right)]
    if (leftRarity > COMMON || rightRarity > COMMON) continue
    if (!leftTags.some(isFunctionWord) && !rightTags.some(isFunctionWord)) continue
    found.push({ word: `${left} ${right}`, cost: BLANK + leftRarity + rightRarity })
  }
  return found
}

/** `porte-clé-usb`: a compound whose unknown parts are put right one by one. */
export function compounds(word: string, known: Known): Candidate[] {
  const parts = word.split('-')
  // An elided word leans on the letter behind it: no hyphen stands between.
  if (parts.length < 2 || !parts.every((part) => /[\p{L}\p{N}]$/u.test(part))) return []
  let cost = UNLISTED
  const repaired: string[] = []
  for (const part of parts) {
    const isRight = known.tagsOf(part).length > 0 || /^\d+$/.test(part)
    const best = isRight ? { word: part, cost: 0 } : known.near(part, 2 * FORGIVEN)[0]
    if (best === undefined) return []
    cost += best.cost
    repaired.push(best.word)
  }
  return [{ word: repaired.join('-'), cost }]
}
