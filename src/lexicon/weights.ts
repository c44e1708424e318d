import { fail, ok, type Result } from '../result'
import { checksum, type LexiconFault } from './format'

/**
 * Trained weights are one little-endian file, read in place:
 *
 *   word 0        magic: which model they are for
 *   word 1        version: of this layout and of the model's features, whose hashes the weights are for
 *   word 2        checksum of all words from word 3 on, see `format.ts`
 *   word 3        length of the file in bytes, a multiple of 4
 *   word 4        number of weights
 *   words 5-20    the sixteen values that a weight may have, as 32-bit floats
 *   then          two 4-bit weights a byte, lower half first
 */
export interface Model {
  /** Four letters. */
  readonly magic: number
  /** Raised with every change of what the features are, and the model trained again. */
  readonly version: number
}

/** "MJTG"; see `taggerFeatures.ts` and `taggerTags.ts`. */
export const TAGGER: Model = { magic: 0x4754_4a4d, version: 1 }
/** "MJEA"; see `earFeatures.ts`, `twins.ts` and `taggerTags.ts`. */
export const EAR: Model = { magic: 0x4145_4a4d, version: 1 }

export const LEVELS = 16
const LEVELS_AT = 5
const HEADER_WORDS = LEVELS_AT + LEVELS

export interface Weights {
  readonly count: number
  /** Sixteen values, in log-odds. */
  readonly levels: Float32Array
  /** Two indices into `levels` a byte. */
  readonly packed: Uint8Array
}

/** Checks the file; the bytes are only viewed, so they must not be changed afterwards. */
export function readWeights(bytes: ArrayBuffer, model: Model): Result<Weights, LexiconFault> {
  if (bytes.byteLength < HEADER_WORDS * 4) return fail({ kind: 'truncated' })
  const [magic = 0, version = 0, expected = 0, length = 0, count = 0] = new Uint32Array(bytes, 0, LEVELS_AT)
  if (magic !== model.magic || version !== model.version) return fail({ kind: 'version' })
  if (length > bytes.byteLength) return fail({ kind: 'truncated' })
  if (length !== bytes.byteLength || length % 4 !== 0) return fail({ kind: 'checksum' })
  if (checksum(new Uint32Array(bytes).subarray(3)) !== expected) return fail({ kind: 'checksum' })
  if (count === 0 || HEADER_WORDS * 4 + count / 2 > length) return fail({ kind: 'truncated' })
  return ok({
    count,
    levels: new Float32Array(bytes, LEVELS_AT * 4, LEVELS),
    packed: new Uint8Array(bytes, HEADER_WORDS * 4),
  })
}

/** The file of given weights; `count` is a multiple of 8, so that whole words are filled. */
export function writeWeights({ count, levels, packed }: Weights, model: Model): ArrayBuffer {
  const bytes = new ArrayBuffer(HEADER_WORDS * 4 + count / 2)
  const words = new Uint32Array(bytes)
  words.set([model.magic, model.version, 0, bytes.byteLength, count])
  new Float32Array(bytes, LEVELS_AT * 4, LEVELS).set(levels)
  new Uint8Array(bytes, HEADER_WORDS * 4).set(packed)
  words[2] = checksum(words.subarray(3))
  return bytes
}
