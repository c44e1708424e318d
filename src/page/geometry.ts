import { parentAcross } from './tree'

/** Rectangles of the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const overlapArea = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

export const holdsPoint = (rect: Rect, x: number, y: number): boolean =>
  rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom

/** What of `element` is not scrolled out of sight; empty (left >= right) when nothing is. */
export const visibleRect = (element: Element): Rect => {
  let { left, top, right, bottom } = element.getBoundingClientRect()
  for (let at = parentAcross(element); at; at = parentAcross(at)) {
    if (at === document.body || at === document.documentElement) break
    const style = getComputedStyle(at)
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
    const clip = at.getBoundingClientRect()
    left = Math.max(left, clip.left)
    top = Math.max(top, clip.top)
    right = Math.min(right, clip.right)
    bottom = Math.min(bottom, clip.bottom)
  }
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(innerWidth, right),
    bottom: Math.min(innerHeight, bottom),
  }
}
