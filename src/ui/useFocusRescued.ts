import { useLayoutEffect, useRef } from 'preact/hooks'

const FIELDS = 'button, input, select, textarea, a[href], summary'

/** An element that holds the focus, and which of its children does. */
interface Holder {
  readonly element: Element
  readonly child: number
}

const holdersOf = (target: Element): readonly Holder[] => {
  const holders: Holder[] = []
  for (let at = target; at.parentElement; at = at.parentElement)
    holders.push({ element: at.parentElement, child: Array.from(at.parentElement.children).indexOf(at) })
  return holders
}

const firstIn = (element: Element | undefined): HTMLElement | null =>
  element?.matches(FIELDS) && element instanceof HTMLElement
    ? element
    : (element?.querySelector<HTMLElement>(FIELDS) ?? null)

/** What stands in the place of what has gone, else the nearest thing to it. */
const neighbour = (holders: readonly Holder[]): HTMLElement | null => {
  for (const { element, child } of holders) {
    if (!element.isConnected) continue
    const near = firstIn(element.children[Math.min(child, element.children.length - 1)]) ?? firstIn(element)
    if (near) return near
  }
  return null
}

/**
 * A button that goes away with what it did would leave the focus at the top of the page. It goes to `heir` instead, or
 * to what is in its place then. Lists that know a better place have put it there before: the effects of children run
 * first. To be called where the state is that makes it go away.
 */
export const useFocusRescued = (heir?: () => HTMLElement | null): ((event: FocusEvent) => void) => {
  const last = useRef<{ readonly target: Element; readonly holders: readonly Holder[] } | null>(null)
  useLayoutEffect(() => {
    if (!last.current || last.current.target.isConnected || document.activeElement !== document.body) return
    const { holders } = last.current
    last.current = null
    const next = heir ? heir() : neighbour(holders)
    next?.focus()
  })
  return ({ target }) => {
    last.current = target instanceof Element ? { target, holders: heir ? [] : holdersOf(target) } : null
  }
}
