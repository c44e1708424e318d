import { overlaps } from '../../text/span'
import { TAKEN_FOR_ORDINARY } from '../answer/takenForOrdinary'
import type { Finding } from '../finding'
import type { ReplyView } from '../rule'
import { cuesOf } from './cues'
import { HEARD, hear } from './hear'
import type { Judges } from './judge'
import { BARS, type Ruling, rulingOf } from './ruling'

/** What findings rest on. */
export interface Grounds {
  /** Ids of the rules that know acts by set words. */
  readonly frames: ReadonlySet<string>
  readonly judges: Judges
}

/** The findings of each French sentence; one over several stands in each of them. */
function bySentence(findings: readonly Finding[], { french }: ReplyView): readonly (readonly Finding[])[] {
  const ordered = findings.toSorted((a, b) => a.span.start - b.span.start)
  const open: Finding[] = []
  let next = 0
  return french.map(({ start, view }) => {
    const sentence = { start, end: start + view.text.length }
    for (let finding = ordered[next]; finding && finding.span.start < sentence.end; finding = ordered[++next])
      open.push(finding)
    const here = open.filter(({ span }) => overlaps(span, sentence))
    open.splice(0, open.length, ...open.filter(({ span }) => span.end > sentence.end))
    return here
  })
}

/**
 * Frames and acts, each where it knows more. Each sentence that was heard is judged by both: what a frame finds in a
 * harmless one is dropped, and what is heard of the whole sentence gives way to a frame that says the same.
 */
export function reconciled(
  findings: readonly Finding[],
  reply: ReplyView,
  { frames, judges }: Grounds,
): readonly Finding[] {
  const heard = hear(reply)
  if (!reply.acts || heard.length === 0) return findings
  const isFrame = ({ rule }: Finding): boolean => frames.has(rule)
  const isHeard = ({ rule }: Finding): boolean => rule.startsWith(HEARD)
  const inSentence = bySentence(findings, reply)
  const framed = inSentence.map((found) => new Set(found.filter(isFrame).map(({ category }) => category)))
  const cues = cuesOf(reply, reply.acts, heard, framed)
  const told = reply.comment ? 'answering' : 'alone'
  const rulings = heard.map(({ slips }, at): Ruling | null => {
    // Each is asked of, where nothing was found too: `tools/acts` learns from what the judge is asked.
    const given = cues[at]
    return given ? rulingOf(judges[told], given, slips, BARS[told]) : null
  })

  /** A harmless answer to a grave comment is just what is wrong: no sentence of it tells. */
  const isOfWhole = ({ category }: Finding): boolean => category === TAKEN_FOR_ORDINARY

  // A frame over several sentences stands where one of them bears it.
  const dropped = new Set<Finding>()
  const kept = new Set<Finding>()
  for (const [at, ruling] of rulings.entries()) {
    const found = inSentence[at] ?? []
    for (const finding of found)
      if (isFrame(finding))
        (isOfWhole(finding) || ruling?.bears(finding.category, finding.severity) !== false
          ? kept
          : dropped
        ).add(finding)
  }
  for (const [at, ruling] of rulings.entries()) {
    const found = inSentence[at] ?? []
    const isFramed = found.some((finding) => kept.has(finding) && !isOfWhole(finding))
    for (const finding of found)
      if (isHeard(finding) && (isFramed || finding.category !== ruling?.heard)) dropped.add(finding)
  }
  return findings.filter((finding) => kept.has(finding) || !dropped.has(finding))
}
