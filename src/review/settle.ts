import { TAKEN_FOR_ORDINARY } from '../rules/answer/takenForOrdinary'
import type { Finding, Kind } from '../rules/finding'
import { takeApart } from '../text/apart'
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

const spanOf = ({ span }: Finding) => span
const isLanguage = ({ kind }: Finding): boolean => PRECEDENCE[kind] !== 0

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
  const language = takeApart(byWorth.filter(isLanguage), spanOf)
  const rest = byWorth.filter((finding) => !isLanguage(finding))
  const others = [...new Set(rest.map(({ category }) => category))].flatMap((said) =>
    takeApart(
      rest.filter(({ category }) => category === said),
      spanOf,
    ),
  )
  const stops = others.filter(
    ({ category, severity }) => category !== TAKEN_FOR_ORDINARY && severity === 'stop',
  )
  // It says only that the situation was missed: what stops the same passage says why.
  const isToldBetter = ({ category, span }: Finding): boolean =>
    category === TAKEN_FOR_ORDINARY && stops.some((stop) => overlaps(stop.span, span))
  return [...language, ...others.filter((finding) => !isToldBetter(finding))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
}

/** Two of these in one reply read as hostility, though each alone might pass. */
const HOSTILE = new Set(['sarcasme', 'condescendance', 'mise_en_cause', 'censure'])

type Weighed = Pick<Finding, 'category' | 'severity'>

/** What makes the verdict a stop: what stops by itself, else remarks of two different hostile categories. */
export function stopping<F extends Weighed>(findings: readonly F[]): readonly F[] {
  const stops = findings.filter((finding) => finding.severity === 'stop')
  if (stops.length > 0) return stops
  const hostile = findings.filter(({ category, severity }) => severity === 'warn' && HOSTILE.has(category))
  return new Set(hostile.map(({ category }) => category)).size >= 2 ? hostile : []
}

/** The highest severity that counts: hints do not, and two different hostile categories weigh as a stop. */
export function verdictOf(findings: readonly Weighed[]): Verdict {
  if (stopping(findings).length > 0) return 'stop'
  return findings.some((finding) => finding.severity === 'warn') ? 'reread' : 'ready'
}
