/** Which mark is seen on each character: one at most, by priority. */
import type { Finding } from '../rules/finding'
import type { Span } from '../text/span'
import { LOOKS, type Look, lookOf } from '../ui/look'

export interface Mark {
  readonly span: Span
  readonly look: Look
}

/** Of findings that lie on each other, in the order of their starts, the one that is seen. */
const winnerOf = (findings: readonly Finding[]): Finding | undefined => {
  let winner = findings[0]
  for (const each of findings) {
    if (winner && LOOKS.indexOf(lookOf(each)) < LOOKS.indexOf(lookOf(winner))) winner = each
  }
  return winner
}

/**
 * Marks in reading order that never overlap: each character goes to the look that stands first in `LOOKS`, and among
 * equals to the finding that begins first. One sweep over the borders: a pasted book has thousands.
 */
export const segments = (findings: readonly Finding[]): Mark[] => {
  const borders = [...new Set(findings.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b)
  const waiting = findings
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start)
  const marks: Mark[] = []
  let next = 0
  let open: Finding[] = []
  let last: Finding | undefined
  for (const [index, start] of borders.entries()) {
    open = open.filter(({ span }) => span.end > start)
    for (let begun = waiting[next]; begun && begun.span.start === start; begun = waiting[++next])
      open.push(begun)
    const winner = winnerOf(open)
    const end = borders[index + 1]
    const before = marks.at(-1)
    if (winner && end !== undefined) {
      if (winner === last && before)
        marks[marks.length - 1] = { ...before, span: { start: before.span.start, end } }
      else marks.push({ span: { start, end }, look: lookOf(winner) })
    }
    last = winner
  }
  return marks
}
