/** From offsets of a snapshot to DOM positions and back. Pure functions over `Snapshot.runs`. */
import type { Span } from '../text/span'
import { isBlock, type Run, type Snapshot } from './snapshot'

export interface Position {
  readonly node: Node
  readonly offset: number
}

const childIndex = (node: Node): number => {
  let index = 0
  for (let before = node.previousSibling; before; before = before.previousSibling) index++
  return index
}

const positionIn = (run: Run, at: number): Position | undefined => {
  if (run.kind === 'text') return { node: run.node, offset: run.offset + at - run.start }
  const parent = run.node.parentNode
  if (!parent) return undefined
  // An empty block holds its own line: the caret stands in it, not before it.
  if (run.start === run.end && run.node.tagName !== 'BR') return { node: run.node, offset: 0 }
  if (at === run.start) return { node: parent, offset: childIndex(run.node) }
  // Inside an indivisible piece there is no position.
  return at === run.end ? { node: parent, offset: childIndex(run.node) + 1 } : undefined
}

/** The runs that hold `at` or border on it: neighbours, found by halving, for a long text has thousands. */
const runsAt = (runs: readonly Run[], at: number): readonly Run[] => {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? at) < at) low = middle + 1
    else high = middle
  }
  let end = low
  while ((runs[end]?.start ?? Number.POSITIVE_INFINITY) <= at) end++
  return runs.slice(low, end)
}

/**
 * The DOM position at `at`. Where two runs meet, `lean` says which one is meant: a range starts in the run
 * that follows and ends in the run that precedes, so that it never reaches over a line or into a neighbour.
 */
export const positionAt = (
  snapshot: Snapshot,
  at: number,
  lean: 'before' | 'after',
): Position | undefined => {
  const text = (run: Run): boolean => run.kind === 'text'
  const touching = runsAt(snapshot.runs, at)
  const first = touching[0]
  if (!first) return undefined
  const inside = touching.find((run) =>
    lean === 'after' ? run.start <= at && at < run.end : run.start < at && at <= run.end,
  )
  // A line break belongs to the line it ends: its far side is the start of the next line's own run.
  const isBreak = inside?.kind === 'atom' && inside.node.tagName === 'BR'
  const chosen =
    inside && !(isBreak && lean === 'before') ? inside : (touching.findLast(text) ?? touching.at(-1) ?? first)
  return positionIn(chosen, at)
}

/** A range over exactly `span`, or undefined when a border lies inside an indivisible piece. */
export const rangeOf = (snapshot: Snapshot, span: Span): Range | undefined => {
  const collapsed = span.start === span.end
  const start = positionAt(snapshot, span.start, collapsed ? 'before' : 'after')
  const end = collapsed ? start : positionAt(snapshot, span.end, 'before')
  const document = start?.node.ownerDocument
  if (!start || !end || !document) return undefined
  const range = document.createRange()
  try {
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
  } catch {
    // The editor replaced its nodes since the snapshot.
    return undefined
  }
  return range
}

const isBefore = (run: Run, node: Node, offset: number): boolean => {
  const child = node.childNodes[offset]
  if (child) {
    if (child === run.node || child.contains(run.node)) return false
    return (child.compareDocumentPosition(run.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  }
  if (node.contains(run.node)) return true
  return (node.compareDocumentPosition(run.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}

/** The offset of a DOM position inside the element that was read. */
export const offsetOf = (snapshot: Snapshot, node: Node, offset: number): number => {
  const { runs, text } = snapshot
  const ofNode = runs.filter((run) => run.node === node)
  if (node.nodeType === Node.TEXT_NODE) {
    const run = ofNode.findLast((each) => each.kind === 'text' && each.offset <= offset)
    if (run?.kind === 'text') return Math.min(run.end, run.start + offset - run.offset)
    if (ofNode[0]) return ofNode[0].start
  }
  const around = runs.find((run) => run.kind === 'atom' && run.node.contains(node))
  if (around) return around.start === around.end || offset === 0 ? around.start : around.end
  if (node.nodeType === Node.TEXT_NODE) {
    const parent = node.parentNode
    return parent ? offsetOf(snapshot, parent, childIndex(node)) : 0
  }
  const previous = runs.findLast((run) => isBefore(run, node, offset))
  const next = runs.find((run) => !isBefore(run, node, offset))
  const child = node.childNodes[offset]
  const beside = child?.previousSibling
  // Between something inline and a block the caret still stands on the inline line.
  const endsLine = child && isBlock(child) && beside && !isBlock(beside)
  if (next && child?.contains(next.node) && !endsLine) return next.start
  if (previous && node.contains(previous.node)) return previous.end
  return next ? next.start : (previous?.end ?? text.length)
}
