import type { Finding } from '../rules/finding'
import type { SentenceView } from '../rules/rule'
import { overlaps, type Span, sliceOf } from '../text/span'
import { settle } from './settle'

/** A sentence as its fixes make it, and the way back. */
export interface CorrectedSentence {
  readonly text: string
  /** Where a passage stands in the sentence as it is written; undefined where a fix touches it. */
  origin(span: Span): Span | undefined
  /** The remark whose fix stands exactly there. */
  fixedAt(span: Span): Finding | undefined
}

interface Replaced {
  readonly fixed: Finding
  readonly from: Span
  readonly to: Span
}

const TELLS_OF_FORM: ReadonlySet<Finding['kind']> = new Set(['grammar', 'spelling', 'typography'])

/**
 * The sentence with the first fix of each remark on its language; undefined where there is none. One error hides
 * another: in « les place son épuisé » nothing agrees before « sont » is read.
 * @param findings with offsets into the sentence
 */
export function corrected(
  { text }: SentenceView,
  findings: readonly Finding[],
): CorrectedSentence | undefined {
  const fixes = settle(
    findings.filter(
      (finding) =>
        TELLS_OF_FORM.has(finding.kind) && finding.severity !== 'hint' && !isOfSpace(finding, text),
    ),
  )
  const replaced: Replaced[] = []
  let made = ''
  let done = 0
  for (const fixed of fixes) {
    const { span, suggestions } = fixed
    const [fix] = suggestions
    if (fix === undefined || fix === sliceOf(text, span)) continue
    made += text.slice(done, span.start)
    replaced.push({ fixed, from: span, to: { start: made.length, end: made.length + fix.length } })
    made += fix
    done = span.end
  }
  if (replaced.length === 0) return undefined
  return {
    text: made + text.slice(done),
    origin: (span) => originOf(span, replaced),
    fixedAt: ({ start, end }) => replaced.find(({ to }) => to.start === start && to.end === end)?.fixed,
  }
}

/** A comma that wants a space leaves every word as it was read. */
const isOfSpace = ({ kind, span, suggestions: [fix] }: Finding, text: string): boolean =>
  kind === 'typography' &&
  fix !== undefined &&
  fix.replace(/\s/gu, '') === sliceOf(text, span).replace(/\s/gu, '')

function originOf(span: Span, replaced: readonly Replaced[]): Span | undefined {
  let shift = 0
  for (const { from, to } of replaced) {
    if (overlaps(span, to)) return undefined
    if (to.end > span.start) break
    shift = from.end - to.end
  }
  return { start: span.start + shift, end: span.end + shift }
}

/** What a second reading adds to the first: remarks of grammar on passages that nothing has been said of. */
export function addedBy(
  second: readonly Finding[],
  first: readonly Finding[],
  { origin }: CorrectedSentence,
): Finding[] {
  return second.flatMap((finding) => {
    if (finding.kind !== 'grammar' || finding.severity === 'hint') return []
    const span = origin(finding.span)
    if (!span || first.some((other) => overlaps(other.span, span))) return []
    return [{ ...finding, span }]
  })
}

/** How far apart, in characters, two fixes still bear on each other. */
const NEAR = 24

/**
 * The remarks whose fix a second reading would undo, with a surer fix nearby: what was written may well suit that one.
 */
export function sentBackBy(
  first: readonly Finding[],
  second: readonly Finding[],
  { text }: SentenceView,
  { fixedAt }: CorrectedSentence,
): readonly Finding[] {
  return second.flatMap(({ kind, severity, span, suggestions: [fix] }) => {
    const fixed = fixedAt(span)
    const isBack = fixed && kind === 'grammar' && severity !== 'hint' && fix === sliceOf(text, fixed.span)
    return isBack && first.some((other) => isSurerNear(other, fixed)) ? [fixed] : []
  })
}

const isSurerNear = (other: Finding, { span, confidence }: Finding): boolean =>
  other.confidence > confidence &&
  other.span.start < span.end + NEAR &&
  span.start < other.span.end + NEAR &&
  !overlaps(other.span, span)

/**
 * The first reading without the remarks sent back that nothing says any more once only the others are put right:
 * in « ses vraiment gentil », « c’est » leaves « gentil » as it is.
 * @param again what is said of the sentence with the fixes of the others, `others`
 */
export function borneOut(
  first: readonly Finding[],
  sentBack: readonly Finding[],
  again: readonly Finding[],
  others: CorrectedSentence,
): readonly Finding[] {
  const said = again.flatMap(({ span }) => others.origin(span) ?? [])
  return first.filter(
    (finding) => !sentBack.includes(finding) || said.some((span) => overlaps(span, finding.span)),
  )
}

/**
 * The first reading with better fixes where the second one still marks what a fix wrote: « peuvent être échanger »
 * wants « échangé », and once that is read, « échangées ».
 */
export function refined(
  first: readonly Finding[],
  second: readonly Finding[],
  { text }: SentenceView,
  { fixedAt }: CorrectedSentence,
): Finding[] {
  const better = new Map<Finding, string>()
  const sentBack: Finding[] = []
  const withdrawn = new Set<Finding>()
  for (const { kind, severity, span, suggestions, confidence } of second) {
    const fixed = fixedAt(span)
    const [fix] = suggestions
    if (!fixed || fix === undefined || kind !== 'grammar' || severity === 'hint') continue
    // Back to what was written: the two readings disagree, and the first one saw what is there, unless the second
    // is surer once the words around are mended (`les places sera réservées`).
    if (fix !== sliceOf(text, fixed.span)) better.set(fixed, fix)
    else if (confidence > fixed.confidence) withdrawn.add(fixed)
    else sentBack.push(fixed)
  }
  const twice = mendedTwice(sentBack, text)
  return first
    .filter((finding) => !twice.has(finding) && !withdrawn.has(finding))
    .map((finding) => {
      const fix = better.get(finding)
      if (fix === undefined) return finding
      return { ...finding, suggestions: [fix, ...finding.suggestions.filter((other) => other !== fix)] }
    })
}

/**
 * Of two neighbours whose fixes are both sent back, the less sure: « on vous la renvoyé » is mended by « l’a » or by
 * « renvoyait », and by both at once becomes another fault.
 */
function mendedTwice(sentBack: readonly Finding[], text: string): ReadonlySet<Finding> {
  const twice = new Set<Finding>()
  const sorted = [...sentBack].sort((a, b) => a.span.start - b.span.start)
  for (const [at, right] of sorted.entries()) {
    const left = sorted[at - 1]
    if (!left || twice.has(left) || text.slice(left.span.end, right.span.start).trim() !== '') continue
    twice.add(left.confidence >= right.confidence ? right : left)
  }
  return twice
}
