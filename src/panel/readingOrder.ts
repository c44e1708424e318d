import type { Finding, Kind } from '../rules/finding'
import { sliceOf } from '../text/span'
import { KIND_ORDER } from '../ui/look'

/** A finding with its place in the review, by which the page knows it. */
export interface Placed {
  readonly index: number
  readonly finding: Finding
  /** A name that outlives an edit elsewhere: rule, words and which of their occurrences. */
  readonly key: string
}

/** The findings as one meets them in the text. */
export const inReadingOrder = (findings: readonly Finding[], text: string): Placed[] => {
  const seen = new Map<string, number>()
  return findings
    .map((finding, index) => ({ index, finding }))
    .sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end)
    .map(({ index, finding }) => {
      const name = `${finding.rule} ${sliceOf(text, finding.span)}`
      const nth = seen.get(name) ?? 0
      seen.set(name, nth + 1)
      return { index, finding, key: `${name} ${nth}` }
    })
}

export interface KindCount {
  readonly kind: Kind
  readonly count: number
}

/** How many of each kind, what may hurt most first; kinds without any are left out. */
export const countKinds = (findings: readonly Finding[]): KindCount[] =>
  KIND_ORDER.map((kind) => ({
    kind,
    count: findings.filter((finding) => finding.kind === kind).length,
  })).filter(({ count }) => count > 0)
