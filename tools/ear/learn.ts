import { EarFeatures, MOST_EAR_FEATURES } from '../../src/lexicon/earFeatures'
import type { Lexicon } from '../../src/lexicon/lexicon'
import { slotsOf } from '../../src/lexicon/taggerSlots'
import { type Place, TwinFinder } from '../../src/lexicon/twins'
import { softmax } from '../tagger/learn'
import type { Lesson } from './lessons'

export interface EarRecipe {
  /** A multiple of 8; half a byte each. */
  readonly weights: number
  readonly epochs: number
  /** Step of AdaGrad (Duchi, Hazan and Singer, 2011). */
  readonly rate: number
  /** Share of sentences with slips around, and share of the words that slip in them. */
  readonly slippingShare: number
  readonly slipShare: number
  /** What fewer places show is chance, and would only spoil the weights that it shares a slot with. */
  readonly fewestPlaces: number
}

/** Counts are kept for so many hashes; two that fall together are rare enough. */
const COUNTED_BITS = 26
const MOST_COUNTED = 255

/** A sense of a form that may be meant, with the weights that it rests on. */
interface Candidate {
  readonly isRight: boolean
  readonly slots: Int32Array
  readonly score: number
}

/** A log-linear model: the probability of a form goes with the sum of exp(weights) over its senses. */
export class EarLearner {
  readonly weights: Float32Array
  readonly #squares: Float32Array
  readonly #scale: number
  readonly #met = new Uint8Array(2 ** COUNTED_BITS)
  readonly #features = new EarFeatures()
  readonly #hashes = new Int32Array(MOST_EAR_FEATURES)
  readonly #twins = new TwinFinder()
  readonly #lexicon: Lexicon
  readonly #recipe: EarRecipe
  readonly #random: () => number

  constructor(lexicon: Lexicon, recipe: EarRecipe, random: () => number) {
    this.#lexicon = lexicon
    this.#recipe = recipe
    this.#random = random
    this.weights = new Float32Array(recipe.weights)
    this.#squares = new Float32Array(recipe.weights).fill(1e-2)
    this.#scale = recipe.weights / 2 ** 32
  }

  /** Meets each place of a lesson once, before anything is learnt. */
  meet(lesson: Lesson): void {
    this.#features.start(slotsOf(lesson, this.#lexicon))
    for (const { start, end, twins } of this.#twins.of(lesson, this.#lexicon)) {
      this.#features.at(start, end)
      for (const { senses, frequency } of twins)
        for (const sense of senses) this.#count(this.#features.of(sense, frequency, this.#hashes))
    }
  }

  #count(features: number): void {
    for (let at = 0; at < features; at++) {
      const place = this.#counted(at)
      this.#met[place] = Math.min(MOST_COUNTED, (this.#met[place] ?? 0) + 1)
    }
  }

  /** Where the count of a feature is kept: slots and counts must not fall together, so other bits of its hash. */
  #counted(at: number): number {
    return (this.#hashes[at] ?? 0) & (2 ** COUNTED_BITS - 1)
  }

  /** What is written is right; around it others may have slipped, as they do in what the ear will read. */
  learn(lesson: Lesson): void {
    const places = this.#twins.of(lesson, this.#lexicon)
    this.#features.start(slotsOf(this.#slipping(lesson, places), this.#lexicon))
    for (const place of places) this.#learnPlace(place)
  }

  #learnPlace({ start, end, twins }: Place): void {
    this.#features.at(start, end)
    const candidates = twins.flatMap(({ senses, frequency }, at) =>
      senses.map((sense) => {
        const count = this.#features.of(sense, frequency, this.#hashes)
        return this.#candidate(count, at === 0)
      }),
    )
    const odds = softmax(candidates.map(({ score }) => score))
    const right = odds.reduce((sum, p, at) => sum + (candidates[at]?.isRight ? p : 0), 0)
    if (right > 0.9995) return
    candidates.forEach(({ isRight, slots: used }, at) => {
      const p = odds[at] ?? 0
      const gradient = (isRight ? p / Math.max(right, 1e-9) : 0) - p
      if (Math.abs(gradient) > 1e-4) this.#step(used, gradient)
    })
  }

  #candidate(count: number, isRight: boolean): Candidate {
    const slots = new Int32Array(count)
    let score = 0
    let kept = 0
    for (let at = 0; at < count; at++) {
      if ((this.#met[this.#counted(at)] ?? 0) < this.#recipe.fewestPlaces) continue
      const slot = Math.floor(((this.#hashes[at] ?? 0) >>> 0) * this.#scale)
      slots[kept++] = slot
      score += this.weights[slot] ?? 0
    }
    return { isRight, slots: slots.subarray(0, kept), score }
  }

  #step(slots: Int32Array, gradient: number): void {
    for (const slot of slots) {
      const square = (this.#squares[slot] ?? 0) + gradient * gradient
      this.#squares[slot] = square
      this.weights[slot] = (this.weights[slot] ?? 0) + (this.#recipe.rate * gradient) / Math.sqrt(square)
    }
  }

  #slipping(lesson: Lesson, places: readonly Place[]): Lesson {
    const { slippingShare, slipShare } = this.#recipe
    if (this.#random() > slippingShare) return lesson
    const tokens = lesson.slice()
    for (const { start, end, twins } of places) {
      const token = tokens[start]
      if (this.#random() > slipShare || end !== start + 1 || !token) continue
      const { form } = twins[1 + Math.floor(this.#random() * (twins.length - 1))] ?? { form: "'" }
      if (!/[' ]/.test(form)) tokens[start] = { ...token, text: form, norm: form }
    }
    return tokens
  }
}
