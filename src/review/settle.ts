import { TAKEN_FOR_ORDINARY } from '../rules/answer/takenForOrdinary'
import type { Finding, Kind } from '../rules/finding'
import { overlaps } from '../text/span'
import type { Verdict } from './types'

/** Of two language remarks on the same passage the one that knows more speaks; tone and risk never give way. */
const PRECEDENCE: Readonly<Record<Kind, number>> = {
  risk: 0,
  guide: 0,
  tone: 0,
  grammar: 1,
  typography: 2,
  style: 3,
  spelling: 4,
}

/**
 * Drops language findings that overlap a better one, and of a tone or a risk what says the same of the same
 * passage twice; sorts the rest by place.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const byWorth = [...findings].sort(
    (a, b) =>
      PRECEDENCE[a.kind] - PRECEDENCE[b.kind] ||
      b.confidence - a.confidence ||
      a.span.start - b.span.start ||
      // Of two personal data at one place the longer one covers more: fifteen digits of a card may read as a NIR.
      (PRECEDENCE[a.kind] === 0 ? b.span.end - a.span.end : a.span.end - b.span.end),
  )
  const language: Finding[] = []
  const others: Finding[] = []
  for (const finding of byWorth) {
    if (PRECEDENCE[finding.kind] === 0) {
      if (!others.some((other) => saysTheSame(other, finding))) others.push(finding)
    } else if (!overlapsAny(language, finding)) insert(language, finding)
  }
  const isToldBetter = ({ category, span }: Finding): boolean =>
    others.some((other) => {
      if (!overlaps(other.span, span)) return false
      // It says only that the situation was missed: what stops the same passage says why.
      return (
        category === TAKEN_FOR_ORDINARY && other.category !== TAKEN_FOR_ORDINARY && other.severity === 'stop'
      )
    })
  return [...language, ...others.filter((finding) => !isToldBetter(finding))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
}

const saysTheSame = (a: Finding, b: Finding): boolean => a.category === b.category && overlaps(a.span, b.span)

/** `sorted` holds findings apart from each other, by place. */
function overlapsAny(sorted: readonly Finding[], finding: Finding): boolean {
  const at = placeOf(sorted, finding)
  const before = sorted[at - 1]
  const after = sorted[at]
  return Boolean(
    (before && overlaps(before.span, finding.span)) || (after && overlaps(after.span, finding.span)),
  )
}

function insert(sorted: Finding[], finding: Finding): void {
  sorted.splice(placeOf(sorted, finding), 0, finding)
}

function placeOf(sorted: readonly Finding[], finding: Finding): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.span.start ?? 0) < finding.span.start) low = middle + 1
    else high = middle
  }
  return low
}

/** Two of these in one reply read as hostility, though each alone might pass. */
const HOSTILE = new Set(['sarcasme', 'condescendance', 'mise_en_cause', 'censure'])

type Weighed = Pick<Finding, 'category' | 'severity'>

/** The highest severity that counts: hints do not, and two different hostile categories weigh as a stop. */
export function verdictOf(findings: readonly Weighed[]): Verdict {
  if (findings.some((finding) => finding.severity === 'stop')) return 'stop'
  const marked = findings.filter((finding) => finding.severity === 'warn')
  const hostile = new Set(
    marked.map((finding) => finding.category).filter((category) => HOSTILE.has(category)),
  )
  if (hostile.size >= 2) return 'stop'
  return marked.length > 0 ? 'reread' : 'ready'
}
