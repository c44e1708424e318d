/** Sets a part of our interface beside a passage, clear of what the person is using. */
import { placeCard } from './cardPosition'
import type { Rect } from './geometry'
import type { Marks } from './marks'
import type { ReplyBox } from './replyBox'

/** The whole line that the caret stands on, or undefined where the browser gives it no place. */
export const caretLineOf = (box: ReplyBox, marks: Marks): Rect | undefined => {
  const focus = box.selection()?.focus
  if (focus === undefined) return undefined
  // A collapsed range often has no rectangle; the character before the caret always has one.
  const rect = marks.rectsOf({ start: Math.max(0, focus - 1), end: focus }).at(-1)
  if (!rect) return undefined
  const { left, right } = box.element.getBoundingClientRect()
  return { left, right, top: rect.top, bottom: rect.bottom }
}

export const placeBeside = (
  part: HTMLElement,
  mark: Rect,
  keepClear: readonly (Rect | undefined)[],
  reply?: Rect,
): void => {
  const { left, top } = placeCard({
    mark,
    card: { width: part.offsetWidth, height: part.offsetHeight },
    viewport: { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
    keepClear: keepClear.filter((rect) => rect !== undefined),
    reply,
  })
  part.style.left = `${left}px`
  part.style.top = `${top}px`
}
