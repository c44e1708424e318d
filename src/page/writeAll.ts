/**
 * Writes several changes at once. Where they stand in one stretch of plain text it is one write, which one Ctrl+Z takes
 * back; a line end, a mention or a change of formatting between them is never written over, and there each side is a
 * write of its own. Every write is verified by `write`; the first that fails ends it.
 */
import { type Change, changed } from '../text/change'
import { overlaps, type Span, sliceOf } from '../text/span'
import type { ReplyBox } from './replyBox'
import { type WriteResult, write } from './write'

export interface AllWritten {
  readonly result: WriteResult
  /** Those of the changes that stand in the box now, in the offsets of the text before. */
  readonly written: readonly Change[]
}

/** Runs of changes between which nothing stands that must not be written again. */
export const stretches = (box: ReplyBox, changes: readonly Change[]): Change[][] => {
  const { text, protectedSpans } = box.read()
  const isPlain = (span: Span): boolean =>
    !sliceOf(text, span).includes('\n') &&
    box.isUniform(span) &&
    !protectedSpans.some((piece) => overlaps(piece, span))
  const result: Change[][] = []
  for (const change of changes) {
    const last = result.at(-1)
    const start = last?.[0]?.span.start
    if (last && start !== undefined && isPlain({ start, end: change.span.end })) last.push(change)
    else result.push([change])
  }
  return result
}

const asOne = (text: string, stretch: readonly Change[]): Change | undefined => {
  const [first] = stretch
  const last = stretch.at(-1)
  if (!first || !last) return undefined
  const span = { start: first.span.start, end: last.span.end }
  return { span, text: changed(sliceOf(text, span), stretch, span.start) }
}

/** `changes` are in order and apart, and of `text`. */
export const writeAll = async (
  box: ReplyBox,
  text: string,
  changes: readonly Change[],
): Promise<AllWritten> => {
  if (box.read().text !== text) return { result: { outcome: 'stale' }, written: [] }
  const written: Change[] = []
  let current = text
  // From the last to the first, so that what is written never moves what is still to be.
  for (const stretch of stretches(box, changes).reverse()) {
    const one = asOne(text, stretch)
    if (!one) continue
    const result = await write(box, { text: current, span: one.span, replacement: one.text })
    if (result.outcome === 'stale') return { result, written }
    if (result.outcome === 'refused')
      return { result: { outcome: 'refused', corrected: changed(text, changes) }, written }
    written.unshift(...stretch)
    current = box.read().text
  }
  return { result: { outcome: 'applied' }, written }
}
