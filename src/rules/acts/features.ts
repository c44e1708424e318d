import { hashText } from '../../lexicon/taggerTags'
import type { CommentView, SentenceView } from '../rule'
import { join, type Unit, unitsOf } from './units'

/**
 * What a sentence says of who does what to whom, as hashed features: words, lemmas, fields of meaning, inflected verbs and
 * neighbours, with persons folded; then where it stands, what its neighbours speak of and what it answers.
 * Raise `CLASSIFIER_VERSION` with every change: the weights are for these hashes.
 */

const kind = (name: string): number => hashText(`hearing ${name}`)
const KIND = {
  word: kind('word'),
  lemma: kind('lemma'),
  inflectedPair: kind('inflected pair'),
  inflectedTriple: kind('inflected triple'),
  contentPair: kind('content pair'),
  foldedPair: kind('folded pair'),
  foldedVerb: kind('folded verb'),
  place: kind('place'),
  length: kind('length'),
  before: kind('before'),
  after: kind('after'),
  comment: kind('comment'),
  commentWith: kind('comment with'),
  situation: kind('situation'),
  situationWith: kind('situation with'),
  stem: kind('stem'),
  field: kind('field'),
  fieldVerb: kind('field verb'),
  fieldNear: kind('field near'),
  fieldBefore: kind('field before'),
} as const
const EDGE = kind('edge')

const NEAR_CONTENT = 3
const LONGEST = 6

/** Hashes, one after the other; a feature may come again, and counts once. */
class FeatureList {
  #hashes = new Int32Array(2048)
  #count = 0

  add(of: number, value: number): void {
    if (this.#count === this.#hashes.length) {
      const longer = new Int32Array(this.#count * 2)
      longer.set(this.#hashes)
      this.#hashes = longer
    }
    this.#hashes[this.#count++] = join(of, value)
  }

  /** What was added since the last time. */
  take(): Int32Array {
    const taken = this.#hashes.slice(0, this.#count)
    this.#count = 0
    return taken
  }
}

/** One for all: it grows to the longest sentence, and nothing outlives a call. */
const LIST = new FeatureList()

/** What is spoken of, whatever the words: in which person, and near what else. */
function addFields(units: readonly Unit[]): void {
  const content = units.filter((unit) => unit.isContent)
  for (const [index, { fields, isVerb, shape }] of content.entries()) {
    const before = content.slice(Math.max(0, index - NEAR_CONTENT), index)
    const after = content.slice(index + 1, index + 1 + NEAR_CONTENT)
    for (const field of fields) {
      LIST.add(KIND.field, field)
      if (isVerb) LIST.add(KIND.fieldVerb, join(field, shape))
      for (const { folded } of before) LIST.add(KIND.fieldNear, join(folded, field))
      for (const { folded } of after) LIST.add(KIND.fieldNear, join(field, folded))
    }
  }
}

function addContentPairs(units: readonly Unit[]): void {
  const content = units.filter((unit) => unit.isContent)
  for (const [index, unit] of content.entries())
    for (const far of content.slice(index + 1, index + 1 + NEAR_CONTENT))
      LIST.add(KIND.contentPair, join(unit.lemma, far.lemma))
}

const heard = new WeakMap<SentenceView, Int32Array>()

/** The features of a sentence by itself, kept with it. */
function alone(view: SentenceView): Int32Array {
  const known = heard.get(view)
  if (known) return known
  const units = unitsOf(view)
  const at = (index: number, way: 'inflected' | 'folded'): number => units[index]?.[way] ?? EDGE
  for (const unit of units) {
    LIST.add(KIND.word, unit.word)
    LIST.add(KIND.lemma, unit.lemma)
    if (unit.isTopic) LIST.add(KIND.stem, unit.stem)
    if (unit.isVerb) LIST.add(KIND.foldedVerb, join(unit.folded, unit.shape))
  }
  for (let index = -1; index < units.length; index++) {
    LIST.add(KIND.inflectedPair, join(at(index, 'inflected'), at(index + 1, 'inflected')))
    LIST.add(KIND.foldedPair, join(at(index, 'folded'), at(index + 1, 'folded')))
    if (index + 1 >= units.length) continue
    LIST.add(
      KIND.inflectedTriple,
      join(join(at(index, 'inflected'), at(index + 1, 'inflected')), at(index + 2, 'inflected')),
    )
  }
  addContentPairs(units)
  addFields(units)
  LIST.add(KIND.length, Math.min(LONGEST, units.length >> 2))

  const features = LIST.take()
  heard.set(view, features)
  return features
}

/** What a sentence answers, as far as the comment could be read. */
export interface Answered {
  readonly kind: string
  readonly situation: string | null
}

/** A sentence in its reply: the one before, the one after, and what is answered; null where there is none. */
export interface Surroundings {
  readonly before: SentenceView | undefined
  readonly after: SentenceView | undefined
  readonly answered: Answered | null
}

/** The features of a sentence where it stands, as 32-bit hashes; a feature may come twice. */
export function sentenceFeatures(view: SentenceView, { before, after, answered }: Surroundings): Int32Array {
  const own = alone(view)
  const units = unitsOf(view)
  const topicsBefore = before ? unitsOf(before) : []
  const topicsAfter = after ? unitsOf(after) : []
  LIST.add(KIND.place, before ? (after ? 1 : 2) : 0)
  for (const { isTopic, lemma, fields } of topicsBefore) {
    if (isTopic) LIST.add(KIND.before, lemma)
    for (const field of fields) LIST.add(KIND.fieldBefore, field)
  }
  for (const unit of topicsAfter) if (unit.isTopic) LIST.add(KIND.after, unit.lemma)
  if (answered) {
    const comment = hashText(answered.kind)
    const situation = hashText(answered.situation ?? 'none')
    LIST.add(KIND.comment, comment)
    LIST.add(KIND.situation, situation)
    for (const { lemma } of units) {
      LIST.add(KIND.commentWith, join(comment, lemma))
      if (answered.situation !== null) LIST.add(KIND.situationWith, lemma)
    }
  }
  return concatenated([own, LIST.take()])
}

/**
 * The features of a comment, whatever the order of its sentences; a feature may come twice. What it tells of is in its
 * words: how they are inflected and what stands near what only fits the few comments there are by chance.
 */
export function commentFeatures({ sentences }: CommentView): Int32Array {
  for (const { view } of sentences) {
    const units = unitsOf(view)
    for (const [index, unit] of units.entries()) {
      LIST.add(KIND.word, unit.word)
      LIST.add(KIND.lemma, unit.lemma)
      if (unit.isTopic) LIST.add(KIND.stem, unit.stem)
      const next = units[index + 1]
      if (next) LIST.add(KIND.foldedPair, join(unit.folded, next.folded))
    }
    addContentPairs(units)
    addFields(units)
  }
  return LIST.take()
}

function concatenated(lists: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    whole.set(list, at)
    at += list.length
  }
  return whole
}
