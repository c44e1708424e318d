import { dice } from '../../src/lexicon/testing'
import { HARMLESS, type JudgeWeights, softmax } from '../../src/rules/acts/judge'

/** The cues of one sentence, and what it does. */
export interface JudgedExample {
  readonly cues: Float32Array
  readonly label: string
}

const EPOCHS = 40
const BATCH = 128
/** How dearly a weight is paid, per example: as `C = 0.1` of scikit-learn on as many. */
const DEARNESS = 10
const STEP = 0.01
const MOMENTS = { first: 0.9, second: 0.999 } as const

/**
 * Multinomial logistic regression by Adam (Kingma and Ba, 2015), on cues brought to the same spread. The same examples
 * give the same weights.
 */
export function trainJudge(examples: readonly JudgedExample[]): JudgeWeights {
  const labels = [HARMLESS, ...new Set(examples.map(({ label }) => label))]
    .filter((label, at, all) => all.indexOf(label) === at)
    .sort()
  const cues = examples[0]?.cues.length ?? 0
  const { means, spreads } = spreadsOf(examples, cues)
  const rows = examples.map(({ cues: given }) =>
    given.map((cue, at) => (cue - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  )
  const targets = examples.map(({ label }) => labels.indexOf(label))
  const weights = descend(rows, targets, labels.length, cues)
  return { labels, cues, weights: unspread(weights, labels.length, means, spreads) }
}

function spreadsOf(examples: readonly JudgedExample[], cues: number) {
  const means = new Float64Array(cues)
  const spreads = new Float64Array(cues)
  for (let at = 0; at < cues; at++) {
    const values = examples.map(({ cues: given }) => given[at] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    means[at] = mean
    spreads[at] = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  }
  return { means, spreads }
}

function descend(
  rows: readonly Float32Array[],
  targets: readonly number[],
  labels: number,
  cues: number,
): Float32Array {
  const row = cues + 1
  const weights = new Float32Array(labels * row)
  const first = new Float32Array(weights.length)
  const second = new Float32Array(weights.length)
  const gradient = new Float32Array(weights.length)
  const order = rows.map((_, index) => index)
  const draw = dice(0x2545_f491)
  const steps = EPOCHS * Math.ceil(rows.length / BATCH)
  let taken = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = draw(last + 1)
      const kept = order[last] ?? 0
      order[last] = order[other] ?? 0
      order[other] = kept
    }
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      gradient.fill(0)
      for (const index of batch)
        addGradient(gradient, weights, rows[index], targets[index] ?? 0, labels, cues)
      taken++
      const step = STEP * (1 - taken / (steps + 1))
      const fix = {
        first: 1 - MOMENTS.first ** taken,
        second: 1 - MOMENTS.second ** taken,
      }
      for (let at = 0; at < weights.length; at++) {
        const dear = at % row === 0 ? 0 : (DEARNESS / rows.length) * (weights[at] ?? 0)
        const slope = (gradient[at] ?? 0) / batch.length + dear
        first[at] = MOMENTS.first * (first[at] ?? 0) + (1 - MOMENTS.first) * slope
        second[at] = MOMENTS.second * (second[at] ?? 0) + (1 - MOMENTS.second) * slope * slope
        const move = (first[at] ?? 0) / fix.first / (Math.sqrt((second[at] ?? 0) / fix.second) + 1e-8)
        weights[at] = (weights[at] ?? 0) - step * move
      }
    }
  }
  return weights
}

function addGradient(
  gradient: Float32Array,
  weights: Float32Array,
  given: Float32Array | undefined,
  target: number,
  labels: number,
  cues: number,
): void {
  if (!given) return
  const row = cues + 1
  const chances = new Float32Array(labels)
  for (let label = 0; label < labels; label++) {
    let sum = weights[label * row] ?? 0
    for (let cue = 0; cue < cues; cue++) sum += (weights[label * row + 1 + cue] ?? 0) * (given[cue] ?? 0)
    chances[label] = sum
  }
  softmax(chances)
  for (let label = 0; label < labels; label++) {
    const error = (chances[label] ?? 0) - (label === target ? 1 : 0)
    const at = label * row
    gradient[at] = (gradient[at] ?? 0) + error
    for (let cue = 0; cue < cues; cue++)
      gradient[at + 1 + cue] = (gradient[at + 1 + cue] ?? 0) + error * (given[cue] ?? 0)
  }
}

/** Weights for cues as they come. */
function unspread(
  weights: Float32Array,
  labels: number,
  means: Float64Array,
  spreads: Float64Array,
): Float32Array {
  const row = means.length + 1
  const plain = weights.slice()
  for (let label = 0; label < labels; label++)
    for (const [cue, mean] of means.entries()) {
      const at = label * row + 1 + cue
      const weight = (weights[at] ?? 0) / (spreads[cue] ?? 1)
      plain[at] = weight
      plain[label * row] = (plain[label * row] ?? 0) - weight * mean
    }
  return plain
}
