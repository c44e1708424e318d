import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '../../src/lexicon/lexicon'
import type { Slot } from '../../src/lexicon/taggerFeatures'
import { isInitial, readSlot } from '../../src/lexicon/taggerSlots'
import type { Tag } from '../../src/lexicon/taggerTags'
import type { Token } from '../../src/text/token'
import { tokenize } from '../../src/text/tokenize'
import { type AlignedSentence, align } from './align'
import { readTreebank } from './conllu'
import { slips } from './corrupt'
import { fitness, type GoldTags, goldTags } from './gold'

/** A sentence ready to learn from. */
export interface Lesson {
  readonly tokens: readonly Token[]
  readonly slots: readonly Slot[]
  /** The candidates that are right for each token; `undefined` where nothing is known or taught. */
  readonly right: readonly (readonly Tag[] | undefined)[]
  readonly gold: readonly (GoldTags | undefined)[]
}

export const TRAINING = [
  'fr_gsd-ud-dev',
  'fr_sequoia-ud-train',
  'fr_sequoia-ud-dev',
  'fr_pud-ud-test',
  'fr_fqb-ud-test',
  'fr_rhapsodie-ud-train',
  'fr_rhapsodie-ud-dev',
  'fr_parisstories-ud-train',
  'fr_parisstories-ud-dev',
]
/** Never learnt from. PUD and FQB have no other part than one called test. */
export const TESTING = [
  'fr_gsd-ud-test',
  'fr_sequoia-ud-test',
  'fr_rhapsodie-ud-test',
  'fr_parisstories-ud-test',
]

export const readLessons = (folder: string, name: string, lexicon: Lexicon): Lesson[] =>
  readTreebank(join(folder, `${name}.conllu.gz`)).map((sentence) => lessonOf(align(sentence), lexicon))

const slotsOf = (tokens: readonly Token[], lexicon: Lexicon): Slot[] =>
  tokens.map((token, index) => readSlot(token, lexicon, isInitial(tokens, index)))

function lessonOf({ tokens, gold }: AlignedSentence, lexicon: Lexicon): Lesson {
  const slots = slotsOf(tokens, lexicon)
  const tags = gold.map((piece) => (piece ? goldTags(piece) : undefined))
  return { tokens, slots, gold: tags, right: slots.map((slot, index) => rightTags(slot, tags[index])) }
}

/** The candidates that fit the treebank best. */
function rightTags(slot: Slot, gold: GoldTags | undefined, least = 0): readonly Tag[] | undefined {
  if (gold === undefined || slot.tags.length === 0) return undefined
  const scores = slot.analyses.map((analysis) => fitness(analysis.tags, gold))
  const best = Math.max(...scores)
  if (best <= least) return undefined
  return [...new Set(slot.tags.filter((_, at) => (scores[at] ?? 0) > best - 1e-6))]
}

/**
 * The lesson with slips of the pen. Of a changed word only the part of speech is still taught, where it may have
 * it: `les commande` is a noun without its s, and rules shall see it so.
 * @param random gives numbers from 0 to 1.
 */
export function corrupted(lesson: Lesson, lexicon: Lexicon, share: number, random: () => number): Lesson {
  const changed = new Set<number>()
  const tokens = lesson.tokens.map((token, index) => {
    if (random() > share) return token
    const wrong = slips(token, lesson.slots[index]?.analyses ?? [], lexicon)
    const form = wrong[Math.floor(random() * wrong.length)]
    if (form === undefined) return token
    changed.add(index)
    const text = /^\p{Lu}/u.test(token.text) ? form.charAt(0).toUpperCase() + form.slice(1) : form
    return { ...token, text, norm: form }
  })
  const slots = slotsOf(tokens, lexicon)
  const right = slots.map((slot, index) => {
    if (!changed.has(index)) return lesson.right[index]
    const gold = lesson.gold[index]
    return gold && rightTags(slot, { ...gold, gender: undefined, number: undefined }, 2.7)
  })
  return { tokens, slots, right, gold: lesson.gold }
}

const FINITE = String.raw`^verb\..*\.(?:indicative-present|imperfect|simple-past|future|conditional)\.`
/** The tags of hand-annotated replies; see the names in `taggerTags.ts`. */
const ABBREVIATIONS: Readonly<Record<string, RegExp>> = {
  n: /^noun/,
  a: /^adjective/,
  b: /^adverb/,
  d: /^determiner/,
  p: /^pronoun/,
  s: /^pronoun\.subject/,
  o: /^pronoun\.(?:object|indirect-object|reflexive|adverbial)/,
  st: /^pronoun\.stressed/,
  rel: /^pronoun\.relative/,
  int: /^pronoun\.interrogative/,
  dem: /^pronoun\.demonstrative/,
  cj: /^conjunction/,
  pr: /^preposition/,
  proper: /^proper/,
  i: /^interjection/,
  v: /^verb/,
  v1: new RegExp(`${FINITE}1`),
  v2: new RegExp(`${FINITE}2`),
  v3: new RegExp(`${FINITE}3`),
  imp: /^verb.*\.imperative/,
  sub: /^verb.*\.subjunctive/,
  inf: /^verb.*\.infinitive/,
  pp: /^verb.*\.participle-past/,
}

/**
 * Sentences in the manner of replies, annotated by hand for this project: `word/tag` where the word is ambiguous,
 * the tag being one of `ABBREVIATIONS`. Words without one are not taught.
 */
export function readReplies(path: URL, lexicon: Lexicon): Lesson[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => replyLesson(line, lexicon))
}

function replyLesson(line: string, lexicon: Lexicon): Lesson {
  const wanted = new Map<number, string>()
  let text = ''
  // The tags are taken out; each is remembered by where its word ends.
  for (const piece of line.split(/(\/[a-z0-9]+)/)) {
    if (piece.startsWith('/')) wanted.set(text.length, piece.slice(1))
    else text += piece
  }
  const tokens = tokenize(text)
  const slots = slotsOf(tokens, lexicon)
  const right = slots.map((slot, index) => {
    const name = wanted.get(tokens[index]?.end ?? -1)
    if (name === undefined) return undefined
    wanted.delete(tokens[index]?.end ?? -1)
    const pattern = ABBREVIATIONS[name] ?? /^$/
    const tags = slot.candidates.filter((tag) => pattern.test(tag.name))
    if (tags.length === 0)
      throw new Error(`${line}: no reading ${name}, only ${slot.candidates.map((tag) => tag.name)}`)
    return tags
  })
  if (wanted.size > 0) throw new Error(`${line}: a tag after no word`)
  return { tokens, slots, right, gold: tokens.map(() => undefined) }
}
