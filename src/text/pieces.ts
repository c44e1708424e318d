/** Where a long text is cut for the time of its review: never inside a sentence that could be kept whole. */

/** Longest piece, in UTF-16 units: its review takes less than a second. */
export const PIECE = 10_000

/** The last place in `text` behind one of these, or -1. */
const behind = (text: string, pattern: RegExp): number => {
  let last = -1
  for (const { index, 0: found } of text.matchAll(pattern)) last = index + found.length
  return last
}

/** The end of the piece that begins at `from`: behind a line, a sentence, a word, whichever is the first to be found. */
export const pieceEnd = (text: string, from: number): number => {
  const most = from + PIECE
  if (most >= text.length) return text.length
  const half = from + PIECE / 2
  const second = text.slice(half, most)
  for (const pattern of [/\n/g, /[.!?…]\s+/g, /\s+/g]) {
    const at = behind(second, pattern)
    if (at > 0) return half + at
  }
  const last = text.charCodeAt(most - 1)
  return last >= 0xd800 && last < 0xdc00 ? most - 1 : most
}
