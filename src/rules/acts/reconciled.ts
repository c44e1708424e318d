import { overlaps } from '../../text/span'
import type { Finding } from '../finding'
import type { ReplyView } from '../rule'
import { HEARD, hear } from './hear'

/** Below this a whole sentence is harmless, whatever a frame makes of its words. */
const HARMLESS = -0.9

/**
 * Frames and acts, each where it knows more: what a frame finds in a sentence that is heard to be harmless is
 * dropped, and what is heard of a sentence gives way to a frame, which says which words do it.
 * @param frames ids of the rules that know acts by set words.
 */
export function reconciled(
  findings: readonly Finding[],
  reply: ReplyView,
  frames: ReadonlySet<string>,
): readonly Finding[] {
  const heard = hear(reply)
  if (heard.length === 0) return findings
  const weightAt = ({ span }: Finding): number => {
    const at = reply.french.findIndex(
      ({ start, view }) => span.start < start + view.text.length && start < span.end,
    )
    return heard[at]?.weight ?? 0
  }
  const kept = findings.filter((finding) => !frames.has(finding.rule) || weightAt(finding) >= HARMLESS)
  const framed = kept.filter(({ rule }) => frames.has(rule))
  return kept.filter(
    ({ rule, span }) => !rule.startsWith(HEARD) || !framed.some((frame) => overlaps(frame.span, span)),
  )
}
