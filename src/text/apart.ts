import { overlaps, type Span } from './span'

/**
 * Of `items`, in the order of their worth, those that overlap none taken before; by place. Each is looked for at its
 * place alone, so that a long text made of nothing but matches is read to its end.
 */
export function takeApart<T>(items: Iterable<T>, spanOf: (item: T) => Span): T[] {
  const taken: T[] = []
  const spans: Span[] = []
  for (const item of items) {
    const span = spanOf(item)
    const at = placeOf(spans, span.start)
    if ([spans[at - 1], spans[at]].some((near) => near !== undefined && overlaps(near, span))) continue
    spans.splice(at, 0, span)
    taken.splice(at, 0, item)
  }
  return taken
}

/** Of the first that does not begin before `start`. */
function placeOf(sorted: readonly Span[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
