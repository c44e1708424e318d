/** Which mark is seen on each character: one at most, by priority. */
import type { Finding } from '../rules/finding'
import type { Span } from '../text/span'
import { LOOKS, type Look, lookOf } from '../ui/look'

export interface Mark {
  readonly span: Span
  readonly look: Look
}

/** Marks in reading order that never overlap: each character goes to the look that stands first in `LOOKS`. */
export const segments = (findings: readonly Finding[]): Mark[] => {
  const taken: Mark[] = []
  for (const look of LOOKS) {
    for (const finding of findings) {
      if (lookOf(finding) !== look) continue
      let free: Span[] = [finding.span]
      for (const { span } of taken) {
        free = free.flatMap((piece) =>
          span.end <= piece.start || piece.end <= span.start
            ? [piece]
            : [
                { start: piece.start, end: span.start },
                { start: span.end, end: piece.end },
              ].filter(({ start, end }) => start < end),
        )
      }
      taken.push(...free.filter(({ start, end }) => start < end).map((span) => ({ span, look })))
    }
  }
  return taken.sort((a, b) => a.span.start - b.span.start)
}
