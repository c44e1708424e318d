import { fail, ok, type Result } from '../result'
import { checksum, type LexiconFault, placesFrom } from './format'
import { keptBy } from './keptByForm'
import { answered, bytesOf, floatsOf, forward, type Layer, type Network, networkIn, weighed } from './network'
import { LEVELS } from './weights'

/**
 * A sentence encoder: sentences that say alike in other words lie near one another. Each word has a vector; filters over
 * three words in a row hear what is done with them, and a small network brings their sums and peaks to a few numbers. One
 * little-endian file, read in place:
 *
 *   word 0        magic "MJSE"
 *   word 1        version of this layout
 *   word 2        checksum of all words from word 3 on, see `format.ts`
 *   word 3        length of the file in bytes, a multiple of 4
 *   words 4-6     number of words, number of vectors, numbers in a vector (even)
 *   words 7-9     filters, units of the network's inner layer, numbers of what is made
 *   words 10-25   the sixteen values that a vector's number may have, as 32-bit floats
 *   then          the scales and biases of the filters and of the network's layers, see `network.ts`
 *   then          the words' hashes, ascending, 32 bits each
 *   then          per word the index of its vector, 16 bits: words that are used all but alike share one
 *   then bytes    per word how loud it is, in units of 1/255; per vector its numbers, two a byte, lower half first; the
 *                 weights of the filters and of the network
 *
 * Words are the hashes that `units.ts` knows them by. Where the numbers come from: `tools/encoder/build.ts`.
 */
export const ENCODER_MAGIC = 0x4553_4a4d
export const ENCODER_VERSION = 1
/** Of a longer text the first words tell. */
const MOST_WORDS = 64
const WINDOW = 3
/** Words whose weights with the filters are kept: a few hundred make up most of what is written. */
const KEPT_WORDS = 1024
/** Sums grow with a text, peaks do not: brings both to one scale, as it was learnt. */
const SUM = 0.5
const HEADER_WORDS = 10

export interface SentenceEncoder {
  /** How many numbers it makes. */
  readonly outputs: number
  /**
   * What words in a row say together: `outputs` numbers, of length about one; all zero where no word is known.
   * @param words their hashes; those it does not know are passed over
   */
  encode(words: readonly number[]): Float32Array
}

/** What the file holds, for the program that builds it. */
export interface EncoderTable {
  /** Numbers in a vector. */
  readonly dimensions: number
  /** Sixteen values. */
  readonly levels: Float32Array
  /** Ascending. */
  readonly hashes: Uint32Array
  /** For each word its vector, and how loud it is. */
  readonly rows: Uint16Array
  readonly loudness: Uint8Array
  /** Indices into `levels`, two a byte; each vector's begin on a byte. */
  readonly packed: Uint8Array
  readonly filters: Layer
  /** Of two layers. */
  readonly network: Network
}

interface Sizes {
  readonly words: number
  readonly vectors: number
  readonly dimensions: number
  readonly filters: number
  readonly inner: number
  readonly outputs: number
}

/** Checks the file; the bytes are only viewed, so they must not be changed afterwards. */
export function loadEncoder(bytes: ArrayBuffer): Result<SentenceEncoder, LexiconFault> {
  if (bytes.byteLength < HEADER_WORDS * 4) return fail({ kind: 'truncated' })
  const header = new Uint32Array(bytes, 0, HEADER_WORDS)
  const [magic, version, expected = 0, length = 0] = header
  const [words = 0, vectors = 0, dimensions = 0, filters = 0, inner = 0, outputs = 0] = header.subarray(4)
  if (magic !== ENCODER_MAGIC || version !== ENCODER_VERSION) return fail({ kind: 'version' })
  if (length > bytes.byteLength) return fail({ kind: 'truncated' })
  const sizes = { words, vectors, dimensions, filters, inner, outputs }
  if (dimensions % 2 !== 0 || length !== bytes.byteLength || length !== sizeOf(sizes))
    return fail({ kind: 'checksum' })
  if (checksum(new Uint32Array(bytes).subarray(3)) !== expected) return fail({ kind: 'checksum' })
  const table = tableIn(bytes, sizes)
  if (table.rows.some((row) => row >= vectors)) return fail({ kind: 'checksum' })
  return ok(encoderOf(table))
}

export function writeEncoder(table: EncoderTable): ArrayBuffer {
  const { dimensions, hashes, packed, filters, network } = table
  const [inner, outputs] = network.map(({ biases }) => biases.length)
  if (inner === undefined || outputs === undefined || network.length !== 2)
    throw new Error('The file holds a network of two layers.')
  const sizes: Sizes = {
    words: hashes.length,
    vectors: (packed.length * 2) / dimensions,
    dimensions,
    filters: filters.biases.length,
    inner,
    outputs,
  }
  const bytes = new ArrayBuffer(sizeOf(sizes))
  const words = new Uint32Array(bytes)
  words.set([ENCODER_MAGIC, ENCODER_VERSION, 0, bytes.byteLength, ...Object.values(sizes)])
  const made = tableIn(bytes, sizes)
  for (const part of ['levels', 'hashes', 'rows', 'loudness', 'packed'] as const) made[part].set(table[part])
  for (const [at, layer] of [made.filters, ...made.network].entries()) {
    const given = [filters, ...network][at] ?? layer
    layer.scales.set(given.scales)
    layer.biases.set(given.biases)
    layer.weights.set(given.weights)
  }
  words[2] = checksum(words.subarray(3))
  return bytes
}

/** Of the filters, and of the network over their sums, their peaks and the sum of the vectors. */
const widthsOf = ({ dimensions, filters, inner, outputs }: Sizes) => ({
  filters: [WINDOW * dimensions, filters],
  network: [2 * filters + dimensions, inner, outputs],
})

function sizeOf(sizes: Sizes): number {
  const { words, vectors, dimensions } = sizes
  const { filters, network } = widthsOf(sizes)
  const floats = LEVELS + floatsOf(filters) + floatsOf(network)
  const bytes = words * 3 + (vectors * dimensions) / 2 + bytesOf(filters) + bytesOf(network)
  return Math.ceil(((HEADER_WORDS + floats + words) * 4 + bytes) / 4) * 4
}

function tableIn(bytes: ArrayBuffer, sizes: Sizes): EncoderTable {
  const { words, vectors, dimensions } = sizes
  const next = placesFrom(HEADER_WORDS * 4)
  const floats = (count: number): Float32Array => new Float32Array(bytes, next(count * 4), count)
  const levels = floats(LEVELS)
  const widths = widthsOf(sizes)
  const scales = { filters: floats(floatsOf(widths.filters)), network: floats(floatsOf(widths.network)) }
  const hashes = new Uint32Array(bytes, next(words * 4), words)
  const rows = new Uint16Array(bytes, next(words * 2), words)
  const loudness = new Uint8Array(bytes, next(words), words)
  const packed = new Uint8Array(bytes, next((vectors * dimensions) / 2), (vectors * dimensions) / 2)
  const layersOf = (part: 'filters' | 'network'): Network => {
    const size = bytesOf(widths[part])
    return networkIn(scales[part], new Int8Array(bytes, next(size), size), widths[part])
  }
  const [filters = NO_LAYER] = layersOf('filters')
  return { dimensions, levels, hashes, rows, loudness, packed, filters, network: layersOf('network') }
}

const NO_LAYER: Layer = { scales: new Float32Array(), biases: new Float32Array(), weights: new Int8Array() }

const LOUDEST = 255

function encoderOf(table: EncoderTable): SentenceEncoder {
  const { dimensions, levels, hashes, rows, loudness, packed, filters, network } = table
  const outputs = network.at(-1)?.biases.length ?? 0
  const heard = filters.biases.length
  const wordAt = keptBy(KEPT_WORDS, (place: number): SpokenWord => {
    const vector = vectorOf(place)
    const weights = Array.from({ length: WINDOW }, (_, at) => weighed(filters, vector, at * dimensions))
    return { vector, weights }
  })

  return {
    outputs,
    encode(words) {
      const spoken = knownOf(words).map(wordAt)
      if (spoken.length === 0) return new Float32Array(outputs)
      const input = new Float32Array(2 * heard + dimensions)
      const even = 1 / Math.sqrt(spoken.length)
      for (let at = 0; at < spoken.length; at++) {
        const found = answered(filters, windowAround(spoken, at))
        for (let filter = 0; filter < heard; filter++) {
          const loud = found[filter] ?? 0
          if (loud <= 0) continue
          input[filter] = (input[filter] ?? 0) + loud * even * SUM
          if (loud > (input[heard + filter] ?? 0)) input[heard + filter] = loud
        }
      }
      const sum = sumOf(spoken)
      for (let at = 0; at < dimensions; at++) input[2 * heard + at] = (sum[at] ?? 0) * even
      return forward(network, input)
    },
  }

  function knownOf(words: readonly number[]): number[] {
    const places: number[] = []
    for (const word of words) {
      const place = placeOf(word >>> 0, hashes)
      if (place >= 0 && places.push(place) === MOST_WORDS) break
    }
    return places
  }

  function vectorOf(place: number): Float32Array {
    const vector = new Float32Array(dimensions)
    const times = (loudness[place] ?? 0) / LOUDEST
    const start = ((rows[place] ?? 0) * dimensions) >> 1
    for (let number = 0; number < dimensions; number++) {
      const pair = packed[start + (number >> 1)] ?? 0
      vector[number] = times * (levels[number & 1 ? pair >> 4 : pair & 15] ?? 0)
    }
    return vector
  }

  /** What the words of a window weigh together with each filter; nothing is before the first and after the last. */
  function windowAround(spoken: readonly SpokenWord[], at: number): Float64Array {
    const sums = new Float64Array(heard)
    for (let place = 0; place < WINDOW; place++) {
      const weight = spoken[at + place - 1]?.weights[place]
      if (weight)
        for (let filter = 0; filter < heard; filter++)
          sums[filter] = (sums[filter] ?? 0) + (weight[filter] ?? 0)
    }
    return sums
  }

  function sumOf(spoken: readonly SpokenWord[]): Float32Array {
    const sum = new Float32Array(dimensions)
    for (const { vector } of spoken)
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
    return sum
  }
}

/** A word by itself. */
interface SpokenWord {
  readonly vector: Float32Array
  /** What it weighs with each filter, at each place of a window. */
  readonly weights: readonly Float64Array[]
}

/** By bisection; -1 where it is not. */
function placeOf(hash: number, hashes: Uint32Array): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = hashes[middle] ?? 0
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}
