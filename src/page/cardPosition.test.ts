import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from './cardPosition'
import { overlapArea, type Rect } from './geometry'

const viewport = { width: 1280, height: 900 }
const card = { width: 320, height: 200 }
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const at = (mark: Rect, keepClear: Rect[]): Rect => {
  const { left, top } = placeCard({ mark, card, viewport, keepClear })
  return rect(left, top, card.width, card.height)
}

describe('placeCard', () => {
  it('stands below its mark where there is room', () => {
    expect(at(rect(100, 100, 40, 20), [])).toMatchObject({ left: 100, top: 128 })
  })

  it('goes above at the foot of the window', () => {
    expect(at(rect(100, 850, 40, 20), [])).toMatchObject({ left: 100, top: 642 })
  })

  it('leaves the line of the caret below the mark free', () => {
    const caretLine = rect(80, 120, 500, 20)
    expect(overlapArea(at(rect(100, 100, 40, 20), [caretLine]), caretLine)).toBe(0)
  })

  it('stands beside a short reply, and in a long one near its mark', () => {
    const mark = rect(100, 100, 40, 20)
    const beside = (reply: Rect) => placeCard({ mark, card, viewport, keepClear: [], reply })
    expect(beside(rect(80, 95, 500, 60))).toMatchObject({ left: 100, top: 163 })
    expect(beside(rect(80, 95, 500, 700))).toMatchObject({ left: 100, top: 128 })
  })

  it('stays in sight and covers neither mark, caret line nor send button', () => {
    fc.assert(
      fc.property(fc.nat(1200), fc.nat(860), fc.nat(6), fc.nat(1200), (x, y, lines, sendX) => {
        const mark = rect(x, y, 60, 20)
        const caretLine = rect(x - (x % 200), y + lines * 20, 400, 20)
        const send = rect(sendX, y + 30, 36, 36)
        const placed = at(mark, [caretLine, send])
        expect(placed.left).toBeGreaterThanOrEqual(0)
        expect(placed.right).toBeLessThanOrEqual(viewport.width)
        expect(placed.top).toBeGreaterThanOrEqual(0)
        expect(placed.bottom).toBeLessThanOrEqual(viewport.height)
        for (const kept of [mark, caretLine, send]) expect(overlapArea(placed, kept)).toBe(0)
      }),
    )
  })
})
