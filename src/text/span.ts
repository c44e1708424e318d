/** A stretch of the reply in UTF-16 code units, as `String.prototype.slice` counts them; end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

export const splice = (text: string, span: Span, replacement: string): string =>
  text.slice(0, span.start) + replacement + text.slice(span.end)
