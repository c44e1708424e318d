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
export function forward([first, ...others]: Network, input: Float32Array): Float32Array {
  return first ? onwards(others, answer(first, input)) : input
}

function onwards(layers: readonly Layer[], first: Float32Array): Float32Array {
  let given = first
  for (const layer of layers) {
    rectify(given)
    given = answer(layer, given)
  }
  return given
}

/** An input in parts of one length; nothing stands for zeros. */
export type Parts = readonly (Float32Array | null | undefined)[]

/** As `forward`, of parts; what one that comes again weighs at its place is kept with it. */
export function forwardOfParts([first, ...others]: Network): (parts: Parts) => Float32Array {
  const kept = new WeakMap<Float32Array, (Float64Array | undefined)[]>()
  const weightOf = (layer: Layer, part: Float32Array, at: number): Float64Array => {
    const places = kept.get(part) ?? []
    kept.set(part, places)
    const known = places[at]
    if (known) return known
    const weight = weighed(layer, part, at * part.length)
    places[at] = weight
    return weight
  }
  return (parts) => {
    if (!first) return new Float32Array()
    const sums = new Float64Array(first.biases.length)
    for (const [at, part] of parts.entries()) {
      if (!part) continue
      const weight = weightOf(first, part, at)
      for (let unit = 0; unit < sums.length; unit++) sums[unit] = (sums[unit] ?? 0) + (weight[unit] ?? 0)
    }
    return onwards(others, answered(first, sums))
  }
}

function rectify(sums: Float32Array): void {
  for (let at = 0; at < sums.length; at++) if ((sums[at] ?? 0) < 0) sums[at] = 0
}

/** What a layer makes of an input, before anything is cut off. */
const answer = (layer: Layer, given: Float32Array): Float32Array => answered(layer, weighed(layer, given, 0))

/** What a layer makes of an input whose weight with each unit is known, before anything is cut off. */
export function answered({ scales, biases }: Layer, sums: Float64Array): Float32Array {
  const made = new Float32Array(biases.length)
  for (let unit = 0; unit < made.length; unit++)
    made[unit] = (biases[unit] ?? 0) + (scales[unit] ?? 0) * (sums[unit] ?? 0)
  return made
}

/** What of an input is not zero, and where. Nothing outlives a call. */
let values = new Float64Array(256)
let places = new Int32Array(256)
/** Where more of an input is zero, as half of it is after a layer, passing over that costs less than it spares. */
const SPARSE = 0.2

/**
 * What a part of an input weighs with each unit, without its scale and bias. What the parts weigh adds up to what the
 * whole does: what comes again need not be weighed again.
 * @param from which number of the input is the first one of the part
 */
export function weighed({ biases, weights }: Layer, part: Float32Array, from: number): Float64Array {
  const width = weights.length / biases.length
  const sums = new Float64Array(biases.length)
  const filled = gather(part)
  const isSparse = filled < part.length * (1 - SPARSE)
  const fours = sums.length & ~3
  for (let unit = 0; unit < fours; unit += 4) {
    if (isSparse) weighSparse(weights, unit * width + from, width, filled, sums, unit)
    else weighDense(weights, unit * width + from, width, part, sums, unit)
  }
  for (let unit = fours; unit < sums.length; unit++) {
    const start = unit * width + from
    let sum = 0
    for (let each = 0; each < filled; each++)
      sum += (weights[start + (places[each] ?? 0)] ?? 0) * (values[each] ?? 0)
    sums[unit] = sum
  }
  return sums
}

/** How many there are. */
function gather(part: Float32Array): number {
  if (part.length > values.length) {
    values = new Float64Array(part.length)
    places = new Int32Array(part.length)
  }
  let filled = 0
  for (let at = 0; at < part.length; at++) {
    const value = part[at] ?? 0
    if (value === 0) continue
    values[filled] = value
    places[filled++] = at
  }
  return filled
}

/** Four units at once, for one would wait for itself at each addition. */
function weighDense(
  weights: Int8Array,
  start: number,
  width: number,
  part: Float32Array,
  sums: Float64Array,
  unit: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let at = 0; at < part.length; at++) {
    const value = part[at] ?? 0
    const place = start + at
    a += (weights[place] ?? 0) * value
    b += (weights[place + width] ?? 0) * value
    c += (weights[place + 2 * width] ?? 0) * value
    d += (weights[place + 3 * width] ?? 0) * value
  }
  sums[unit] = a
  sums[unit + 1] = b
  sums[unit + 2] = c
  sums[unit + 3] = d
}

/** As `weighDense`, of what was gathered. */
function weighSparse(
  weights: Int8Array,
  start: number,
  width: number,
  filled: number,
  sums: Float64Array,
  unit: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let each = 0; each < filled; each++) {
    const value = values[each] ?? 0
    const place = start + (places[each] ?? 0)
    a += (weights[place] ?? 0) * value
    b += (weights[place + width] ?? 0) * value
    c += (weights[place + 2 * width] ?? 0) * value
    d += (weights[place + 3 * width] ?? 0) * value
  }
  sums[unit] = a
  sums[unit + 1] = b
  sums[unit + 2] = c
  sums[unit + 3] = d
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
