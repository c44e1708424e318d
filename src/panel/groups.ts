import type { Finding, Kind } from '../rules/finding'
import { KIND_ORDER } from '../ui/look'

/** A finding with its place in the review, by which the page knows it. */
export interface Placed {
  readonly index: number
  readonly finding: Finding
}

export interface Group {
  readonly kind: Kind
  /** In reading order. */
  readonly items: readonly Placed[]
}

/** The findings by kind, what may hurt most first; kinds without any are left out. */
export const groupByKind = (findings: readonly Finding[]): Group[] => {
  const placed = findings
    .map((finding, index) => ({ index, finding }))
    .sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end)
  return KIND_ORDER.map((kind) => ({
    kind,
    items: placed.filter((item) => item.finding.kind === kind),
  })).filter((group) => group.items.length > 0)
}
