import { Features, MOST_FEATURES } from '../../src/lexicon/taggerFeatures'
import type { Tag } from '../../src/lexicon/taggerTags'
import type { Lesson } from './corpus'

/** A log-linear model over hashed features: the probability of a candidate goes with exp(sum of its weights). */
export class Learner {
  readonly weights: Float32Array
  readonly #squares: Float32Array
  readonly #scale: number
  readonly #features = new Features()
  readonly #slots: Int32Array[] = []
  readonly #counts: number[] = []
  readonly #hashes = new Int32Array(MOST_FEATURES * 2)
  /** Step of AdaGrad (Duchi, Hazan and Singer, 2011). */
  readonly #rate: number

  constructor(size: number, rate: number) {
    this.#rate = rate
    this.weights = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(1e-2)
    this.#scale = size / 2 ** 32
  }

  /** Log-odds of each candidate of the current token. */
  #score(candidates: readonly Tag[]): number[] {
    return candidates.map((candidate, at) => {
      const count = this.#features.of(candidate, this.#hashes)
      let slots = this.#slots[at]
      if (slots === undefined) {
        slots = new Int32Array(MOST_FEATURES * 2)
        this.#slots[at] = slots
      }
      this.#counts[at] = count
      let sum = 0
      for (let f = 0; f < count; f++) {
        const slot = Math.floor(((this.#hashes[f] ?? 0) >>> 0) * this.#scale)
        slots[f] = slot
        sum += this.weights[slot] ?? 0
      }
      return sum
    })
  }

  tag(
    lesson: Lesson,
    visit: (index: number, candidates: readonly Tag[], scores: readonly number[]) => number,
  ): void {
    this.#features.start(lesson.slots)
    lesson.slots.forEach((slot, index) => {
      this.#features.at(index)
      const { candidates } = slot
      const scores = candidates.length > 1 ? this.#score(candidates) : [0]
      const chosen = candidates[visit(index, candidates, scores)]
      if (chosen) this.#features.decide(chosen, index)
    })
  }

  /** One pass over a sentence; history is the model's own, so that it learns to live with its mistakes. */
  learn(lesson: Lesson): void {
    this.tag(lesson, (index, candidates, scores) => {
      const right = lesson.right[index]
      const best = argmax(scores)
      if (right === undefined || right.length === candidates.length || candidates.length < 2) return best
      const odds = softmax(scores)
      const isRight = candidates.map((candidate) => right.includes(candidate))
      const mass = odds.reduce((sum, p, at) => sum + (isRight[at] ? p : 0), 0) || 1e-9
      odds.forEach((p, at) => {
        const gradient = (isRight[at] ? p / mass : 0) - p
        if (Math.abs(gradient) > 1e-3) this.#step(at, gradient)
      })
      return best
    })
  }

  #step(at: number, gradient: number): void {
    const slots = this.#slots[at]
    const count = this.#counts[at] ?? 0
    if (slots === undefined) return
    for (let f = 0; f < count; f++) {
      const slot = slots[f] ?? 0
      const weight = this.weights[slot] ?? 0
      const square = (this.#squares[slot] ?? 0) + gradient * gradient
      this.#squares[slot] = square
      this.weights[slot] = weight + (this.#rate * gradient) / Math.sqrt(square)
    }
  }
}

function argmax(values: readonly number[]): number {
  let best = 0
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at
  return best
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / sum)
}
