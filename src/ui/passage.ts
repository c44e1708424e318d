import type { Span } from '../text/span'

/** A passage and what stands around it, cut at words. */
export interface Passage {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** How much is shown on each side, in UTF-16 units, before looking for the nearest word. */
const REACH = 36

/** Line breaks and runs of spaces would break a one-line quotation. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** Never starts or ends inside a surrogate pair. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')

/** The passage of `span` in `text` as the panel quotes it; `…` says where something was cut. */
export const passageOf = (text: string, span: Span): Passage => {
  const left = text.slice(Math.max(0, span.start - REACH), span.start)
  const right = text.slice(span.end, span.end + REACH)
  const cutLeft = span.start > REACH
  const cutRight = span.end + REACH < text.length
  return {
    before: cutLeft ? `…${flat(whole(left.replace(/^\S*\s(?=\S)/, '')))}` : flat(left),
    marked: text.slice(span.start, span.end),
    after: cutRight ? `${flat(whole(right.replace(/\s\S*$/, '')))}…` : flat(right),
  }
}
