import {
  checksum,
  HEADER_WORDS,
  MAGIC,
  type SectionId,
  VERSION,
  WORDS_PER_SECTION,
} from '../../src/lexicon/format'

export type Contents = ReadonlyMap<SectionId, Uint8Array | Uint16Array | Uint32Array>

/** Lays sections out as one file, see `src/lexicon/format.ts`; the same sections give the same bytes. */
export function packFile(sections: Contents): Uint8Array {
  const headerLength = (HEADER_WORDS + WORDS_PER_SECTION * sections.size) * 4
  const placed = Array.from(sections, ([id, content]) => ({ id, content, offset: 0 }))
  let end = headerLength
  for (const section of placed) {
    section.offset = end
    end += Math.ceil(section.content.byteLength / 4) * 4
  }
  const file = new Uint8Array(end)
  const words = new Uint32Array(file.buffer)
  words.set([MAGIC, VERSION, 0, end, placed.length])
  for (const [index, { id, content, offset }] of placed.entries()) {
    words.set([id, offset, content.byteLength], HEADER_WORDS + WORDS_PER_SECTION * index)
    file.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), offset)
  }
  words[2] = checksum(words.subarray(3))
  return file
}
