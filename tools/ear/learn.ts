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
}

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
    for (let at = 0; at < count; at++) {
      const slot = Math.floor(((this.#hashes[at] ?? 0) >>> 0) * this.#scale)
      slots[at] = slot
      score += this.weights[slot] ?? 0
    }
    return { isRight, slots, score }
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
      if (!form.includes("'")) tokens[start] = { ...token, text: form, norm: form }
    }
    return tokens
  }
}
