/**
 * A feed-forward network with rectified linear units: what it hears is no sum of its words, as a linear classifier's is.
 * Its weights are bytes, a scale for each unit.
 */
export interface Layer {
  /** One number a unit. */
  readonly scales: Float32Array
  readonly biases: Float32Array
  /** A row a unit: what each number of the layer before weighs, in units of its scale. */
  readonly weights: Int8Array
}

/** Layer after layer; the last one's units are the answer. */
export type Network = readonly Layer[]

/** What the network makes of an input, one number for each unit of its last layer. */
export function forward(network: Network, input: Float32Array): Float32Array {
  return network.reduce((given, layer, at) => {
    const sums = answer(layer, given)
    return at + 1 === network.length ? sums : sums.map((sum) => Math.max(0, sum))
  }, input)
}

/** What a layer makes of an input, before anything is cut off. */
export function answer({ scales, biases, weights }: Layer, given: Float32Array): Float32Array {
  const width = weights.length / biases.length
  return biases.map((bias, unit) => bias + (scales[unit] ?? 0) * product(weights, unit * width, given))
}

/** Four sums at once: one would wait for itself at each addition. What is beyond the end of `given` is nothing. */
function product(weights: Int8Array, start: number, given: Float32Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let at = 0; at < given.length; at += 4) {
    const place = start + at
    a += (weights[place] ?? 0) * (given[at] ?? 0)
    b += (weights[place + 1] ?? 0) * (given[at + 1] ?? 0)
    c += (weights[place + 2] ?? 0) * (given[at + 2] ?? 0)
    d += (weights[place + 3] ?? 0) * (given[at + 3] ?? 0)
  }
  return a + b + c + d
}

/** How many inputs there are, then how many units each layer has; empty for a network that hears nothing. */
export type Widths = readonly number[]

const unitsOf = ([, ...units]: Widths): number => units.reduce((sum, width) => sum + width, 0)

/** How many floats its scales and biases are, and how many bytes its weights. */
export const floatsOf = (widths: Widths): number => unitsOf(widths) * 2
export const bytesOf = (widths: Widths): number =>
  widths.slice(1).reduce((sum, width, at) => sum + width * (widths[at] ?? 0), 0)

/** The network whose numbers lie in these arrays, layer after layer: scales, then biases; and weights. */
export function networkIn(floats: Float32Array, bytes: Int8Array, widths: Widths): Network {
  let float = 0
  let byte = 0
  return widths.slice(1).map((width, at) => {
    const scales = floats.subarray(float, float + width)
    const biases = floats.subarray(float + width, float + width * 2)
    float += width * 2
    const size = width * (widths[at] ?? 0)
    const weights = bytes.subarray(byte, byte + size)
    byte += size
    return { scales, biases, weights }
  })
}

/** The widths of a network, inputs first; none for one without layers. */
export const widthsOf = (network: Network): Widths => {
  const [first] = network
  if (!first) return []
  return [first.weights.length / first.biases.length, ...network.map(({ biases }) => biases.length)]
}
