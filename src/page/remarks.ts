/** The findings of one reply box between two reviews. Pure functions; the session holds the list. */
import type { Finding } from '../rules/finding'
import { type Edit, moveSpan } from '../text/edit'
import { covers, overlaps, type Span, sliceOf } from '../text/span'

/** A finding with a name that lasts while it moves with the text and comes back in later reviews. */
export interface Remark {
  readonly id: number
  readonly finding: Finding
}

const LANGUAGE = new Set<Finding['kind']>(['spelling', 'grammar', 'typography', 'style'])

/** What the person ignored: this rule about these words, wherever they stand. */
export const ignoreKey = (finding: Finding, text: string): string =>
  `${finding.rule}\n${sliceOf(text, finding.span)}`

const borders = ({ start, end }: Span, { removed }: Edit): boolean =>
  removed.end === start || removed.start === end

/** A remark on typography is about what stands beside a sign: the space typed behind its comma answers it. */
export const moveRemarks = (remarks: readonly Remark[], edit: Edit): Remark[] =>
  remarks.flatMap((remark) => {
    const { id, finding } = remark
    if (finding.kind === 'typography' && borders(finding.span, edit)) return []
    const span = moveSpan(finding.span, edit)
    // A long text has thousands before the edit, which stay where they are.
    if (span === finding.span) return remark
    return span ? { id, finding: { ...finding, span } } : []
  })

export interface Sifting {
  readonly text: string
  readonly ignored: ReadonlySet<string>
  readonly protectedSpans: readonly Span[]
}

/** Drops what the person ignored, what lies outside the text and language remarks on protected pieces. */
export const sift = (findings: readonly Finding[], { text, ignored, protectedSpans }: Sifting): Finding[] =>
  findings.filter(
    (finding) =>
      covers({ start: 0, end: text.length }, finding.span) &&
      !ignored.has(ignoreKey(finding, text)) &&
      !(LANGUAGE.has(finding.kind) && protectedSpans.some((piece) => overlaps(piece, finding.span))),
  )

const placeOf = ({ rule, span }: Finding): string => `${span.start} ${span.end} ${rule}`

/** Names the findings of a new review; one that was there before keeps its name. */
export const nameFindings = (
  findings: readonly Finding[],
  before: readonly Remark[],
  newId: () => number,
): Remark[] => {
  const ids = new Map(before.map(({ id, finding }) => [placeOf(finding), id]))
  return findings.map((finding) => ({ id: ids.get(placeOf(finding)) ?? newId(), finding }))
}

export const touches = (span: Span, caret: number): boolean => span.start <= caret && caret <= span.end

const isMarked = ({ finding }: Remark): boolean => finding.severity !== 'hint'

/** The marked remark at the caret, else the next one behind it, else the first: the shortcut goes round. */
export const remarkAt = (remarks: readonly Remark[], caret: number): Remark | undefined => {
  const marked = remarks.filter(isMarked)
  return (
    marked.find(({ finding }) => touches(finding.span, caret)) ??
    marked.find(({ finding }) => finding.span.start > caret) ??
    marked[0]
  )
}

export const remarkAfter = (remarks: readonly Remark[], id: number): Remark | undefined => {
  const marked = remarks.filter(isMarked)
  const index = marked.findIndex((remark) => remark.id === id)
  return marked[index + 1] ?? marked[0]
}
