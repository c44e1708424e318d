import type { Finding } from '../rules/finding'
import type { Change } from '../text/change'
import { withoutAccents } from '../text/normalise'
import { overlaps, sliceOf } from '../text/span'

/** Below this a rule itself leaves room for doubt. */
const SURE = 0.9

const LANGUAGE: ReadonlySet<Finding['kind']> = new Set(['spelling', 'grammar', 'typography'])

/**
 * The corrections that may be made without asking: of language, by a rule that is sure, where the best fix is not one
 * of two that only the person can choose between. Tone, risks and the guide are never among them. In order and apart.
 */
export function safeCorrections(text: string, findings: readonly Finding[]): Change[] {
  const safe: Change[] = []
  for (const finding of findings) {
    const [best] = finding.suggestions
    if (best === undefined || !isSafe(finding, best, sliceOf(text, finding.span))) continue
    const last = safe.at(-1)
    if (last && (overlaps(last.span, finding.span) || finding.span.start < last.span.end)) continue
    safe.push({ span: finding.span, text: best })
  }
  return safe
}

function isSafe({ kind, confidence, suggestions }: Finding, best: string, written: string): boolean {
  if (!LANGUAGE.has(kind) || confidence < SURE) return false
  if (kind === 'spelling') return isNear(written, best)
  return suggestions.slice(1).every((other) => !areTwins(best, other))
}

/** *désolés* and *désolées* differ by who speaks, and nobody but that person knows it. */
const areTwins = (a: string, b: string): boolean => a !== b && neutral(a) === neutral(b)
const neutral = (word: string): string =>
  word
    .toLowerCase()
    .replace(/e(?=s?$)/u, '')
    .replace(/(.)\1(?=s?$)/u, '$1')

const bare = (word: string): string => withoutAccents(word.toLowerCase()).replace(/['’\s-]/gu, '')

/** Shorter words have too many neighbours. */
const SHORTEST = 5

/** A slip of the finger: an accent, an apostrophe or a space, or one letter in a word long enough to be told apart. */
function isNear(written: string, best: string): boolean {
  const from = bare(written)
  const to = bare(best)
  return from === to || (from.length >= SHORTEST && isOneSlip(from, to))
}

/** One letter more, less, other, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
