import type { Span } from './span'

/** One change of a text: `removed` (in the old text) gave way to `inserted`. */
export interface Edit {
  readonly removed: Span
  readonly inserted: string
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** A string is compared as a whole far faster than unit by unit, and most of a long text is as it was. */
const BLOCK = 512

/** How many units both texts begin with alike, `limit` at most. */
const commonStart = (a: string, b: string, limit: number): number => {
  let at = 0
  while (at + BLOCK <= limit && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** How many units both texts end with alike, `limit` at most, of which `known` are known. */
const commonEnd = (a: string, b: string, limit: number, known = 0): number => {
  let at = known
  const block = (text: string): string => text.slice(text.length - at - BLOCK, text.length - at)
  while (at + BLOCK <= limit && block(a) === block(b)) at += BLOCK
  while (at < limit && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++
  return at
}

/**
 * The smallest single edit that leads from `before` to `after`, or undefined when they are equal.
 * `caret` (in `after`) settles the ambiguity of doubled letters: a second "l" is typed where the caret is.
 * Neither border splits a surrogate pair.
 */
export const editBetween = (before: string, after: string, caret?: number): Edit | undefined => {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  const suffixLimit = Math.min(shorter, caret === undefined ? shorter : Math.max(0, after.length - caret))
  let suffix = commonEnd(before, after, suffixLimit)
  let prefix = commonStart(before, after, shorter - suffix)
  // The caret was no help (it stands before the change): what is left of the common end still counts.
  suffix = commonEnd(before, after, shorter - prefix, suffix)
  if (isLowSurrogate(before, prefix) || isLowSurrogate(after, prefix)) prefix--
  if (
    suffix > 0 &&
    (isLowSurrogate(before, before.length - suffix) || isLowSurrogate(after, after.length - suffix))
  ) {
    suffix--
  }
  prefix = Math.max(0, prefix)
  return {
    removed: { start: prefix, end: before.length - suffix },
    inserted: after.slice(prefix, after.length - suffix),
  }
}

const WORD = /[\p{L}\p{N}\p{M}'’-]/u

/**
 * Where `span` stands after `edit`, or undefined when the edit touches it: changes something inside it,
 * removes its neighbour, or lengthens its first or last word ("mot" -> "mots").
 */
export const moveSpan = (span: Span, edit: Edit): Span | undefined => {
  const { removed, inserted } = edit
  const shift = inserted.length - (removed.end - removed.start)
  const removes = removed.end > removed.start
  if (removed.end < span.start) return { start: span.start + shift, end: span.end + shift }
  if (removed.start > span.end) return span
  if (removed.end === span.start && removed.start < span.end) {
    if (removes || WORD.test(inserted.slice(-1))) return undefined
    return { start: span.start + shift, end: span.end + shift }
  }
  if (removed.start === span.end) return removes || WORD.test(inserted.charAt(0)) ? undefined : span
  return undefined
}
