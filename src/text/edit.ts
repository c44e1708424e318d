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

/**
 * The smallest single edit that leads from `before` to `after`, or undefined when they are equal.
 * `caret` (in `after`) settles the ambiguity of doubled letters: a second "l" is typed where the caret is.
 * Neither border splits a surrogate pair.
 */
export const editBetween = (before: string, after: string, caret?: number): Edit | undefined => {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  const suffixLimit = Math.min(shorter, caret === undefined ? shorter : Math.max(0, after.length - caret))
  let suffix = 0
  while (
    suffix < suffixLimit &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  ) {
    suffix++
  }
  let prefix = 0
  while (prefix < shorter - suffix && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++
  // The caret was no help (it stands before the change): what is left of the common end still counts.
  while (
    prefix + suffix < shorter &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  ) {
    suffix++
  }
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
