/**
 * Hears every press before the page does: `entry` has set capture listeners on `window` at `document_start`, which run
 * before those of Lexical, Draft and React. The answer must be given within the event; nothing here waits.
 */
export interface Presses {
  /** Keys pressed inside our own card or dialog: they are handled and the page never hears them. */
  ownKey(event: KeyboardEvent): boolean
  /** A key pressed in the box while it is used for the open dialog or card. */
  boxKey(event: KeyboardEvent): boolean
  isPostingKey(event: KeyboardEvent): boolean
  isPostingButton(event: Event): boolean
  isPostingSubmit(event: Event): boolean
  /** True when the press is to be held. */
  holds(at: number): boolean
}

/** A `submit` this soon after a decided press is its consequence, not a press of its own (ms). */
const SAME_PRESS = 500

/** What hears each event of a press. */
export const hearPresses = (presses: Presses): ((event: Event) => void) => {
  let last = { held: false, at: Number.NEGATIVE_INFINITY }
  /**
   * Key held down whose keydown the page did not hear: it must not hear its keyup either, some post on that. Nor its
   * repeats, where a press on our own button has given the focus back to the box meanwhile.
   */
  let heldKey: string | undefined
  let pointer: { readonly held: boolean } | undefined

  const silence = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const decide = (event: Event): boolean => {
    last = { held: presses.holds(event.timeStamp), at: event.timeStamp }
    return last.held
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    if (presses.ownKey(event)) {
      heldKey = event.key
      event.stopImmediatePropagation()
      return
    }
    const isRepeat = event.repeat && heldKey === event.key
    if (!isRepeat) heldKey = undefined
    if (isRepeat || presses.boxKey(event) || (presses.isPostingKey(event) && decide(event))) {
      heldKey = event.key
      silence(event)
    }
  }
  const onKeyEnd = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return
    const isHeld = event.key === heldKey
    if (event.type === 'keyup' && isHeld) heldKey = undefined
    // In our own interface the browser still presses the button.
    if (presses.ownKey(event)) event.stopImmediatePropagation()
    else if (isHeld) silence(event)
  }

  // A button may act on any event of a press, so one decision at the first serves them all.
  const onPointerDown = (event: PointerEvent): void => {
    if (!event.isTrusted) return
    pointer = undefined
    if (event.button !== 0 || !presses.isPostingButton(event)) return
    pointer = { held: decide(event) }
    if (pointer.held) silence(event)
  }
  const onPointerPart = (event: Event): void => {
    if (event.isTrusted && pointer?.held) silence(event)
  }
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return
    const decided = pointer
    pointer = undefined
    if (decided) {
      if (decided.held) silence(event)
      return
    }
    // No pointer came before it: a button pressed by Space or Enter, or by an assistive tool.
    if (presses.isPostingButton(event) && decide(event)) silence(event)
  }
  const onSubmit = (event: Event): void => {
    if (!presses.isPostingSubmit(event)) return
    const held = event.timeStamp - last.at < SAME_PRESS ? last.held : decide(event)
    if (held) silence(event)
  }

  return (event) => {
    if (event.type === 'submit') onSubmit(event)
    else if (event instanceof KeyboardEvent) {
      if (event.type === 'keydown') onKeyDown(event)
      else onKeyEnd(event)
    } else if (event.type === 'pointerdown' && event instanceof PointerEvent) onPointerDown(event)
    else if (event.type === 'click' && event instanceof MouseEvent) onClick(event)
    else onPointerPart(event)
  }
}
