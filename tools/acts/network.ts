/**
 * A feed-forward network by AdamW (Loshchilov and Hutter, Decoupled Weight Decay Regularization, 2019), with dropout
 * (Srivastava et al., 2014), for labels that do not exclude one another. The same examples give the same weights.
 */
import type { Layer, Network } from '../../src/lexicon/network'
import { randomNumbers } from '../random'
import { shuffle } from './learn'
import { packed } from './packed'

/** Units of the inner layers. */
const WIDTHS = [256, 128] as const
const EPOCHS = 16
const BATCH = 128
const STEP = 0.002
const LAST_STEP = 0.02
const DECAY = 0.01
const MOMENTS = { first: 0.9, second: 0.999 } as const
/** Which share is left out at each example: of the inputs, and of the units of each inner layer. */
const DROPPED = [0.15, 0.35, 0.25] as const
/** Meanings have a length of about one and many numbers: brought to where the first weights begin. */
const LOUDER = 3

/** One layer while it is learnt: numbers, their slopes, and the slopes' averages. */
class Weights {
  readonly values: Float32Array
  readonly slopes: Float32Array
  readonly #first: Float32Array
  readonly #second: Float32Array

  /** @param inputs of a unit; its bias comes after its weights */
  constructor(
    readonly inputs: number,
    readonly units: number,
    random: () => number,
  ) {
    const size = units * (inputs + 1)
    const reach = 1 / Math.sqrt(inputs)
    this.values = Float32Array.from({ length: size }, () => (random() * 2 - 1) * reach)
    this.slopes = new Float32Array(size)
    this.#first = new Float32Array(size)
    this.#second = new Float32Array(size)
  }

  sum(unit: number, { values: given, heard }: Input): number {
    const { values, inputs } = this
    const start = unit * (inputs + 1)
    let sum = values[start + inputs] ?? 0
    for (const at of heard) sum += (values[start + at] ?? 0) * (given[at] ?? 0)
    return sum
  }

  /** Adds what an error of a unit asks of its weights. */
  blame(unit: number, { values: given, heard }: Input, error: number): void {
    const { slopes, inputs } = this
    const start = unit * (inputs + 1)
    for (const at of heard) slopes[start + at] = (slopes[start + at] ?? 0) + error * (given[at] ?? 0)
    slopes[start + inputs] = (slopes[start + inputs] ?? 0) + error
  }

  /** Adds to the errors of the layer before what an error of a unit makes of them. */
  passBack(unit: number, error: number, errors: Float32Array): void {
    const { values, inputs } = this
    const start = unit * (inputs + 1)
    for (let at = 0; at < inputs; at++) errors[at] = (errors[at] ?? 0) + error * (values[start + at] ?? 0)
  }

  /** @param times what the inputs were multiplied by */
  packed(times: number): Layer {
    const { values, inputs, units } = this
    const starts = Array.from({ length: units }, (_, unit) => unit * (inputs + 1))
    return packed(
      starts.map((start) => values.subarray(start, start + inputs)),
      Float32Array.from(starts, (start) => values[start + inputs] ?? 0),
      times,
    )
  }

  step(taken: number, step: number): void {
    const { values, slopes } = this
    const first = this.#first
    const second = this.#second
    const fixFirst = 1 - MOMENTS.first ** taken
    const fixSecond = 1 - MOMENTS.second ** taken
    for (let at = 0; at < values.length; at++) {
      const slope = slopes[at] ?? 0
      const mean = MOMENTS.first * (first[at] ?? 0) + (1 - MOMENTS.first) * slope
      const spread = MOMENTS.second * (second[at] ?? 0) + (1 - MOMENTS.second) * slope * slope
      first[at] = mean
      second[at] = spread
      const move = mean / fixFirst / (Math.sqrt(spread / fixSecond) + 1e-8)
      values[at] = (values[at] ?? 0) * (1 - step * DECAY) - step * move
      slopes[at] = 0
    }
  }
}

/** What a layer is given: most of it is nothing, left out or silent, and costs nothing. */
class Input {
  readonly values: Float32Array
  readonly #places: Int32Array
  /** Where it is something. */
  heard: Int32Array

  constructor(length: number) {
    this.values = new Float32Array(length)
    this.#places = new Int32Array(length)
    this.heard = this.#places.subarray(0, 0)
  }

  fill(make: (at: number) => number): void {
    let count = 0
    for (let at = 0; at < this.values.length; at++) {
      const value = make(at)
      this.values[at] = value
      if (value !== 0) this.#places[count++] = at
    }
    this.heard = this.#places.subarray(0, count)
  }
}

/** What one example is shown as, with what was left out of it. */
class Pass {
  readonly given: Input
  readonly first: Input
  readonly second: Input

  constructor([one, two, answer]: readonly [Weights, Weights, Weights]) {
    this.given = new Input(one.inputs)
    this.first = new Input(two.inputs)
    this.second = new Input(answer.inputs)
  }
}

/**
 * @param inputs what is given of each example, all of one length
 * @param isLabelled is an example of the label of that index?
 */
export function trainNetwork(
  inputs: readonly Float32Array[],
  isLabelled: (example: number, label: number) => boolean,
  labels: number,
): Network {
  const random = randomNumbers(0x2545_f491)
  const layers = layersFor(inputs[0]?.length ?? 0, labels, random)
  const pass = new Pass(layers)
  const order = Int32Array.from(inputs, (_, index) => index)
  const steps = EPOCHS * Math.ceil(inputs.length / BATCH)
  let taken = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, order.length, random)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH)
      for (const example of batch) {
        const input = inputs[example]
        if (input) learnFrom(input, (label) => isLabelled(example, label), layers, pass, random, batch.length)
      }
      taken++
      const step = STEP * Math.max(LAST_STEP, 1 - taken / steps)
      for (const layer of layers) layer.step(taken, step)
    }
  }
  return layers.map((layer, at) => layer.packed(at === 0 ? LOUDER : 1))
}

const layersFor = (inputs: number, labels: number, random: () => number): [Weights, Weights, Weights] => [
  new Weights(inputs, WIDTHS[0], random),
  new Weights(WIDTHS[0], WIDTHS[1], random),
  new Weights(WIDTHS[1], labels, random),
]

function learnFrom(
  input: Float32Array,
  isLabelled: (label: number) => boolean,
  [one, two, answer]: readonly [Weights, Weights, Weights],
  { given, first, second }: Pass,
  random: () => number,
  batch: number,
): void {
  const kept = LOUDER / (1 - DROPPED[0])
  given.fill((at) => (random() < DROPPED[0] ? 0 : (input[at] ?? 0) * kept))
  fire(one, given, first, DROPPED[1], random)
  fire(two, first, second, DROPPED[2], random)

  const secondErrors = new Float32Array(two.units)
  for (let label = 0; label < answer.units; label++) {
    const chance = 1 / (1 + Math.exp(-answer.sum(label, second)))
    const error = (chance - (isLabelled(label) ? 1 : 0)) / (batch * answer.units)
    answer.blame(label, second, error)
    answer.passBack(label, error, secondErrors)
  }
  const firstErrors = new Float32Array(one.units)
  for (const unit of second.heard) {
    const error = (secondErrors[unit] ?? 0) / (1 - DROPPED[2])
    two.blame(unit, first, error)
    two.passBack(unit, error, firstErrors)
  }
  for (const unit of first.heard) one.blame(unit, given, (firstErrors[unit] ?? 0) / (1 - DROPPED[1]))
}

/** What the units of a layer pass on; those left out are not even asked. */
function fire(layer: Weights, given: Input, into: Input, dropped: number, random: () => number): void {
  into.fill((unit) => (random() < dropped ? 0 : Math.max(0, layer.sum(unit, given)) / (1 - dropped)))
}
