import { fail, ok, type Result } from '../result'
import { checksum, type LexiconFault, placesFrom } from './format'
import { hashText } from './taggerTags'
import { LEVELS } from './weights'

/**
 * Word vectors: words that are used alike lie near one another. One little-endian file, read in place:
 *
 *   word 0        magic "MJWV"
 *   word 1        version of this layout
 *   word 2        checksum of all words from word 3 on, see `format.ts`
 *   word 3        length of the file in bytes, a multiple of 4
 *   words 4-6     number of words, number of vectors, numbers in a vector (even)
 *   words 7-22    the sixteen values that such a number may have, as 32-bit floats
 *   then          the words' hashes, ascending, 32 bits each
 *   then          per word the index of its vector, 16 bits: words that are used all but alike share one
 *   then bytes    per word its rarity, in units of 1/255; per vector its numbers, two a byte, lower half first
 *
 * Words are in lower case, with straight apostrophes, as tokens are normalised. Where the numbers come from:
 * `tools/vectors/build.ts`.
 */
export const VECTORS_MAGIC = 0x5657_4a4d
export const VECTORS_VERSION = 1
export const RAREST = 255
const HEADER_WORDS = 7

export interface WordVectors {
  /** Numbers in a vector. */
  readonly dimensions: number
  /** Adds the vector of a word to sums, the more the rarer the word is; an unknown word adds nothing. */
  addTo(sums: readonly Float32Array[], word: string): void
}

/** What the file holds, for the program that builds it. */
export interface VectorTable {
  readonly dimensions: number
  /** Sixteen values. */
  readonly levels: Float32Array
  /** Ascending. */
  readonly hashes: Uint32Array
  /** For each word its vector, and how rare it is, up to `RAREST`. */
  readonly rows: Uint16Array
  readonly rarities: Uint8Array
  /** Indices into `levels`, two a byte; each vector's begin on a byte. */
  readonly packed: Uint8Array
}

interface Sizes {
  readonly words: number
  readonly vectors: number
  readonly dimensions: number
}

/** Checks the file; the bytes are only viewed, so they must not be changed afterwards. */
export function loadVectors(bytes: ArrayBuffer): Result<WordVectors, LexiconFault> {
  if (bytes.byteLength < HEADER_WORDS * 4) return fail({ kind: 'truncated' })
  const [magic, version, expected = 0, length = 0, words = 0, vectors = 0, dimensions = 0] = new Uint32Array(
    bytes,
    0,
    HEADER_WORDS,
  )
  if (magic !== VECTORS_MAGIC || version !== VECTORS_VERSION) return fail({ kind: 'version' })
  if (length > bytes.byteLength) return fail({ kind: 'truncated' })
  const sizes = { words, vectors, dimensions }
  if (dimensions % 2 !== 0 || length !== bytes.byteLength || length !== sizeOf(sizes))
    return fail({ kind: 'checksum' })
  if (checksum(new Uint32Array(bytes).subarray(3)) !== expected) return fail({ kind: 'checksum' })
  const parts = partsOf(bytes, sizes)
  if (parts.rows.some((row) => row >= vectors)) return fail({ kind: 'checksum' })
  return ok(vectorsOf({ dimensions, ...parts }))
}

export function writeVectors(table: VectorTable): ArrayBuffer {
  const { dimensions, hashes, packed } = table
  const sizes = { words: hashes.length, vectors: (packed.length * 2) / dimensions, dimensions }
  const bytes = new ArrayBuffer(sizeOf(sizes))
  const words = new Uint32Array(bytes)
  words.set([VECTORS_MAGIC, VECTORS_VERSION, 0, bytes.byteLength, sizes.words, sizes.vectors, dimensions])
  const parts = partsOf(bytes, sizes)
  parts.levels.set(table.levels)
  parts.hashes.set(hashes)
  parts.rows.set(table.rows)
  parts.rarities.set(table.rarities)
  parts.packed.set(packed)
  words[2] = checksum(words.subarray(3))
  return bytes
}

const sizeOf = ({ words, vectors, dimensions }: Sizes): number =>
  Math.ceil(((HEADER_WORDS + LEVELS) * 4 + words * 7 + (vectors * dimensions) / 2) / 4) * 4

function partsOf(bytes: ArrayBuffer, { words, vectors, dimensions }: Sizes): Omit<VectorTable, 'dimensions'> {
  const next = placesFrom(HEADER_WORDS * 4)
  return {
    levels: new Float32Array(bytes, next(LEVELS * 4), LEVELS),
    hashes: new Uint32Array(bytes, next(words * 4), words),
    rows: new Uint16Array(bytes, next(words * 2), words),
    rarities: new Uint8Array(bytes, next(words), words),
    packed: new Uint8Array(bytes, next((vectors * dimensions) / 2), (vectors * dimensions) / 2),
  }
}

function vectorsOf({ dimensions, levels, hashes, rows, rarities, packed }: VectorTable): WordVectors {
  const row = dimensions >> 1
  return {
    dimensions,
    addTo(sums, word) {
      const at = placeOf(hashText(word) >>> 0, hashes)
      if (at < 0) return
      const times = (rarities[at] ?? 0) / RAREST
      const start = (rows[at] ?? 0) * row
      for (const sum of sums) add(sum, start, times)
    },
  }

  function add(sum: Float32Array, start: number, times: number): void {
    for (let byte = 0; byte < row; byte++) {
      const pair = packed[start + byte] ?? 0
      const place = byte << 1
      sum[place] = (sum[place] ?? 0) + times * (levels[pair & 15] ?? 0)
      sum[place + 1] = (sum[place + 1] ?? 0) + times * (levels[pair >> 4] ?? 0)
    }
  }
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
