import { fail, ok, type Result } from '../result'

/**
 * The compiled lexicon is one little-endian file of 32-bit words, read in place as typed-array views
 * (every browser platform is little-endian, so nothing is ever decoded):
 *
 *   word 0            magic "MJLX"
 *   word 1            version of this layout
 *   word 2            checksum of all words from word 3 on
 *   word 3            length of the file in bytes, a multiple of 4
 *   word 4            number of sections
 *   then per section  id, byte offset, byte length
 *   then              the sections, each starting on a multiple of 4
 */
export const MAGIC = 0x584c_4a4d
export const VERSION = 3
export const HEADER_WORDS = 5
export const WORDS_PER_SECTION = 3

/** Names of the sections; the numbers are part of the file and are never reused for something else. */
export const SECTION = {
  /** Uint16: UTF-16 code unit of each label; entry 0 is unused, label 0 ends a word. */
  alphabet: 1,
  /** Uint32: the automaton, see `automaton.ts`. */
  edges: 2,
  /** Uint8: two 4-bit frequency levels a byte, lower half first, in word-number order. */
  frequencies: 3,
  /** Uint32: packed tags, see `morphology.ts`. */
  tags: 4,
  /** Uint16: exchanges of suffixes: both lengths (form's << 8 | lemma's), the form's units, the lemma's. */
  suffixes: 5,
  /** Uint16 pairs: index into `tags`, offset into `suffixes`. */
  readings: 6,
  /** Uint16 runs: flags << 8 | number of readings, then indices of readings. Endings are offsets of runs. */
  classes: 7,
  /** Uint32: the edges that lead to many words, then how many, see `automaton.ts`. */
  crowds: 8,
} as const

export type SectionId = (typeof SECTION)[keyof typeof SECTION]

/** Flags of a class. */
export const CLASS_FLAG = {
  /** Right when written, but never worth proposing (rare symbols, ordinals such as XXIIᵉ). */
  noSuggest: 1,
  /** Not in the classical dictionary: mostly spellings of 1990 (connait). */
  variant: 2,
} as const

/** `truncated`: bytes are missing. `checksum`: bytes are damaged. `version`: no lexicon, or another layout. */
export type LexiconFault = { readonly kind: 'truncated' | 'checksum' | 'version' }

/** Where each part of a file begins, its parts given in order: each call takes the size of the next one, in bytes. */
export function placesFrom(start: number): (size: number) => number {
  let at = start
  return (size) => {
    at += size
    return at - size
  }
}

/** The sections of one file, by id, as byte ranges of `bytes`. */
export interface Sections {
  uint8(id: SectionId): Uint8Array
  uint16(id: SectionId): Uint16Array
  uint32(id: SectionId): Uint32Array
}

/**
 * A 32-bit checksum of `words`. Every step is a bijection of the running value, so a change confined to one
 * word is always noticed. Reading whole words keeps it near a millisecond for two megabytes.
 */
export function checksum(words: Uint32Array): number {
  let hash = 0x9e37_79b9
  // By index: an iterator takes four times as long in a worker that has just been started.
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x85eb_ca6b)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/** Checks the file and gives its sections; no byte is copied. A missing section reads as empty. */
export function readSections(bytes: ArrayBuffer): Result<Sections, LexiconFault> {
  if (bytes.byteLength < HEADER_WORDS * 4) return fail({ kind: 'truncated' })
  const header = new Uint32Array(bytes, 0, HEADER_WORDS)
  const [magic = 0, version = 0, expected = 0, length = 0, count = 0] = header
  if (magic !== MAGIC || version !== VERSION) return fail({ kind: 'version' })
  if (length > bytes.byteLength) return fail({ kind: 'truncated' })
  if (length !== bytes.byteLength || length % 4 !== 0) return fail({ kind: 'checksum' })
  const words = new Uint32Array(bytes)
  if (checksum(words.subarray(3)) !== expected) return fail({ kind: 'checksum' })

  const extents = new Map<number, { readonly offset: number; readonly length: number }>()
  for (let index = 0; index < count; index++) {
    const at = HEADER_WORDS + index * WORDS_PER_SECTION
    const [id = 0, offset = 0, size = 0] = words.subarray(at, at + WORDS_PER_SECTION)
    if (offset + size > length) return fail({ kind: 'truncated' })
    extents.set(id, { offset, length: size })
  }
  const extent = (id: SectionId) => extents.get(id) ?? { offset: 0, length: 0 }
  return ok({
    uint8: (id) => new Uint8Array(bytes, extent(id).offset, extent(id).length),
    uint16: (id) => new Uint16Array(bytes, extent(id).offset, extent(id).length >> 1),
    uint32: (id) => new Uint32Array(bytes, extent(id).offset, extent(id).length >> 2),
  })
}
