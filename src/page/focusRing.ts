/** The keyboard path inside our card and dialog: keys never reach the page, so they are handled here. */
const stops = (within: HTMLElement): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('button, textarea'),
]

export const focusFirst = (within: HTMLElement): void => {
  const [first] = stops(within)
  first?.focus({ preventScroll: true })
}

/** Tab and the arrows go round; Enter and Space are left to the browser, which presses the button. */
export const moveFocus = (within: HTMLElement, active: Element | null, event: KeyboardEvent): void => {
  const inText = active instanceof HTMLTextAreaElement
  const forward =
    event.key === 'Tab' ? !event.shiftKey : event.key === 'ArrowDown' || event.key === 'ArrowRight'
  const backward = event.key === 'Tab' ? event.shiftKey : event.key === 'ArrowUp' || event.key === 'ArrowLeft'
  if (!(forward || backward) || (inText && event.key !== 'Tab')) return
  const ring = stops(within)
  if (ring.length === 0) return
  const at = active instanceof HTMLElement ? ring.indexOf(active) : -1
  const next = ring.at(forward ? (at + 1) % ring.length : at <= 0 ? -1 : at - 1)
  event.preventDefault()
  next?.focus({ preventScroll: true })
}
