import { fail, ok, type Result } from '../result'
import { checksum, type LexiconFault, placesFrom } from './format'
import {
  bytesOf,
  floatsOf,
  forwardOfParts,
  type Network,
  networkIn,
  type Parts,
  type Widths,
  widthsOf,
} from './network'
import { LEVELS } from './weights'

/**
 * A linear classifier over hashed features, and a small network over what it means, whose scores are summed; one
 * file, read in place (little-endian, like the lexicon):
 *
 *   word 0        magic "MJHR"
 *   word 1        version: of this layout and of the features, whose hashes the weights are for
 *   word 2        checksum of all words from word 3 on, see `format.ts`
 *   word 3        length of the file in bytes, a multiple of 4
 *   words 4-6     number of labels, number of features, bytes of the labels' names
 *   words 7-9     of the network, the numbers that it is given and the units of its two inner layers; 0 where it has none
 *   words 10-25   the sixteen values that a weight may have, as 32-bit floats
 *   then          per label a 32-bit float: what its weights are multiplied by; then per label its bias
 *   then          per layer of the network the scales and the biases of its units, see `network.ts`
 *   then          the features' hashes, ascending, 32 bits each
 *   then bytes    per feature its rarity, in units of 1/RARITY_UNIT; per feature a 4-bit weight for each label, two a
 *                 byte, lower half first; the network's weights; the labels' names, one a line, ASCII
 *
 * A feature's weights already hold its rarity (tf-idf); the rarity itself is needed for the length of the vector.
 */
export const CLASSIFIER_MAGIC = 0x5248_4a4d
/** Raise it with every change of the features or the meanings that the weights are for, and train again. */
export const CLASSIFIER_VERSION = 5
export const RARITY_UNIT = 20
const HEADER_WORDS = 10
/** The features are found by the upper bits of their hash first: sixteen bits leave two to compare. */
const INDEX_BITS = 16

export interface Classifier {
  readonly labels: readonly string[]
  /**
   * How much a text speaks for each label; above 0 is for it. One number a label. A feature counts once.
   * @param meaning what it means, in parts, together `inputs` numbers; null where the classifier has no network. Parts
   * must not change: those that come again are not weighed again.
   */
  score(features: ArrayLike<number>, meaning: Parts | null): Float32Array
  /** How many numbers its network is given; 0 where it has none. */
  readonly inputs: number
}

/** What the file holds, for the program that trains it. */
export interface ClassifierWeights {
  readonly labels: readonly string[]
  /** Sixteen values. */
  readonly levels: Float32Array
  readonly scales: Float32Array
  readonly biases: Float32Array
  readonly features: Uint32Array
  readonly rarities: Uint8Array
  /** Indices into `levels`, two a byte; each feature's begin on a byte. */
  readonly packed: Uint8Array
  /** Three layers, the last with a unit for each label, in their order; none where features alone speak. */
  readonly network: Network
}

/** Bytes that one feature's weights take. */
export const rowBytes = (labels: number): number => (labels + 1) >> 1

/** Checks the file; the bytes are only viewed, so they must not be changed afterwards. */
export function loadClassifier(bytes: ArrayBuffer): Result<Classifier, LexiconFault> {
  if (bytes.byteLength < HEADER_WORDS * 4) return fail({ kind: 'truncated' })
  const [magic, version, expected = 0, length = 0, labels = 0, features = 0, names = 0, ...widths] =
    new Uint32Array(bytes, 0, HEADER_WORDS)
  if (magic !== CLASSIFIER_MAGIC || version !== CLASSIFIER_VERSION) return fail({ kind: 'version' })
  if (length > bytes.byteLength) return fail({ kind: 'truncated' })
  const sizes = { labels, features, names, widths: widths[0] ? [...widths, labels] : [] }
  if (length !== bytes.byteLength || length !== sizeOf(sizes)) return fail({ kind: 'checksum' })
  if (checksum(new Uint32Array(bytes).subarray(3)) !== expected) return fail({ kind: 'checksum' })
  const { names: ascii, floats, bytes: weights, ...views } = partsOf(bytes, sizes)
  const network = networkIn(floats, weights, sizes.widths)
  return ok(classifierOf({ ...views, network, labels: new TextDecoder().decode(ascii).split('\n') }))
}

export function writeClassifier(weights: ClassifierWeights): ArrayBuffer {
  const names = new TextEncoder().encode(weights.labels.join('\n'))
  const widths = widthsOf(weights.network)
  if (widths.length !== 0 && widths.length !== 4)
    throw new Error('The file holds a network of three layers, or none.')
  const sizes: Sizes = {
    labels: weights.labels.length,
    features: weights.features.length,
    names: names.length,
    widths,
  }
  const bytes = new ArrayBuffer(sizeOf(sizes))
  const words = new Uint32Array(bytes)
  words.set([CLASSIFIER_MAGIC, CLASSIFIER_VERSION, 0, bytes.byteLength, sizes.labels, sizes.features])
  words.set([sizes.names, ...widths.slice(0, -1)], 6)
  const parts = partsOf(bytes, sizes)
  parts.levels.set(weights.levels)
  parts.scales.set(weights.scales)
  parts.biases.set(weights.biases)
  parts.features.set(weights.features)
  parts.rarities.set(weights.rarities)
  parts.packed.set(weights.packed)
  for (const [at, layer] of networkIn(parts.floats, parts.bytes, widths).entries()) {
    const { scales, biases, weights: rows } = weights.network[at] ?? layer
    layer.scales.set(scales)
    layer.biases.set(biases)
    layer.weights.set(rows)
  }
  parts.names.set(names)
  words[2] = checksum(words.subarray(3))
  return bytes
}

interface Sizes {
  readonly labels: number
  readonly features: number
  /** In bytes. */
  readonly names: number
  readonly widths: Widths
}

const sizeOf = ({ labels, features, names, widths }: Sizes): number =>
  Math.ceil(
    ((HEADER_WORDS + LEVELS + labels * 2 + floatsOf(widths) + features) * 4 +
      features * (1 + rowBytes(labels)) +
      bytesOf(widths) +
      names) /
      4,
  ) * 4

function partsOf(bytes: ArrayBuffer, { labels, features, names, widths }: Sizes) {
  const next = placesFrom(HEADER_WORDS * 4)
  return {
    levels: new Float32Array(bytes, next(LEVELS * 4), LEVELS),
    scales: new Float32Array(bytes, next(labels * 4), labels),
    biases: new Float32Array(bytes, next(labels * 4), labels),
    floats: new Float32Array(bytes, next(floatsOf(widths) * 4), floatsOf(widths)),
    features: new Uint32Array(bytes, next(features * 4), features),
    rarities: new Uint8Array(bytes, next(features), features),
    packed: new Uint8Array(bytes, next(features * rowBytes(labels)), features * rowBytes(labels)),
    bytes: new Int8Array(bytes, next(bytesOf(widths)), bytesOf(widths)),
    names: new Uint8Array(bytes, next(names), names),
  }
}

/** The classifier of given weights, as the file's. */
export function classifierOf({
  labels,
  levels,
  scales,
  biases,
  features,
  rarities,
  packed,
  network,
}: ClassifierWeights): Classifier {
  const index = indexOf(features)
  const row = rowBytes(labels.length)
  const meaningOf = forwardOfParts(network)
  /** The last call that counted each feature: of what is given most is not here, and need not be told apart. */
  const counted = new Uint32Array(features.length)
  let call = 0

  const find = (hash: number): number => {
    const slot = hash >>> (32 - INDEX_BITS)
    const end = index[slot + 1] ?? 0
    for (let at = index[slot] ?? 0; at < end; at++) if (features[at] === hash) return at
    return -1
  }

  return {
    labels,
    inputs: widthsOf(network)[0] ?? 0,
    score(given, meaning) {
      const sums = new Float32Array(row * 2)
      let square = 0
      call = (call + 1) >>> 0
      for (let each = 0; each < given.length; each++) {
        const at = find((given[each] ?? 0) >>> 0)
        if (at < 0 || counted[at] === call) continue
        counted[at] = call
        square += ((rarities[at] ?? 0) / RARITY_UNIT) ** 2
        for (let byte = 0; byte < row; byte++) {
          const pair = packed[at * row + byte] ?? 0
          const label = byte << 1
          sums[label] = (sums[label] ?? 0) + (levels[pair & 15] ?? 0)
          sums[label + 1] = (sums[label + 1] ?? 0) + (levels[pair >> 4] ?? 0)
        }
      }
      const length = Math.sqrt(square) || 1
      const meant = meaning && network.length > 0 ? meaningOf(meaning) : null
      return Float32Array.from(
        labels,
        (_, label) =>
          ((sums[label] ?? 0) * (scales[label] ?? 0)) / length + (biases[label] ?? 0) + (meant?.[label] ?? 0),
      )
    },
  }
}

/** For each value of the upper bits, where its features begin. */
function indexOf(features: Uint32Array): Uint32Array {
  const index = new Uint32Array((1 << INDEX_BITS) + 1)
  // By index, see `checksum`.
  for (let at = 0; at < features.length; at++) {
    const slot = ((features[at] ?? 0) >>> (32 - INDEX_BITS)) + 1
    index[slot] = (index[slot] ?? 0) + 1
  }
  for (let slot = 1; slot < index.length; slot++) index[slot] = (index[slot] ?? 0) + (index[slot - 1] ?? 0)
  return index
}
