/** Where the card goes: beside its mark, in sight, and clear of the caret's line and the send button. */
import { overlapArea, type Rect } from './geometry'

export interface Placing {
  /** The line of the mark that the card speaks of. */
  readonly mark: Rect
  readonly card: { readonly width: number; readonly height: number }
  readonly viewport: { readonly width: number; readonly height: number }
  /** What must stay visible: the caret's line and the send button, the dearest first. */
  readonly keepClear: readonly Rect[]
  /** The reply, which people go on reading: the card stands beside it where that is near. */
  readonly reply?: Rect | undefined
}

export interface Place {
  readonly left: number
  readonly top: number
}

const GAP = 8
const MARGIN = 8

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

export const placeCard = ({ mark, card, viewport, keepClear, reply }: Placing): Place => {
  const beside = reply ? [...keepClear, reply] : keepClear
  const lefts = [
    mark.left,
    mark.right - card.width,
    ...beside.flatMap((rect) => [rect.left - GAP - card.width, rect.right + GAP]),
  ]
  const tops = [
    mark.bottom + GAP,
    mark.top - GAP - card.height,
    ...beside.flatMap((rect) => [rect.bottom + GAP, rect.top - GAP - card.height]),
  ]
  let best: { place: Place; cost: number } | undefined
  for (const [row, wantedTop] of tops.entries()) {
    for (const [column, wantedLeft] of lefts.entries()) {
      const left = clamp(wantedLeft, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - card.width))
      const top = clamp(wantedTop, MARGIN, Math.max(MARGIN, viewport.height - MARGIN - card.height))
      const rect: Rect = { left, top, right: left + card.width, bottom: top + card.height }
      const covered = [...keepClear, mark].reduce((sum, each) => sum + overlapArea(rect, each), 0)
      const distance =
        Math.max(0, top - mark.bottom, mark.top - rect.bottom) +
        Math.max(0, left - mark.right, mark.left - rect.right)
      // Whatever it covers outweighs any distance; order settles the rest.
      const lines =
        reply && overlapArea(rect, reply) > 0
          ? Math.min(rect.bottom, reply.bottom) - Math.max(rect.top, reply.top)
          : 0
      const cost = covered * 1e6 + lines * 150 + distance * 100 + row * 10 + column
      if (!best || cost < best.cost) best = { place: { left, top }, cost }
    }
  }
  return best?.place ?? { left: MARGIN, top: MARGIN }
}
