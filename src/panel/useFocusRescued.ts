import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * A button that goes away with what it did would leave the focus at the top of the page. It goes to `heir` instead.
 * Lists that know a better place have put it there before: the effects of children run first.
 */
export const useFocusRescued = (heir: () => HTMLElement | null): ((event: FocusEvent) => void) => {
  const last = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return
    last.current = null
    heir()?.focus()
  })
  return ({ target }) => {
    last.current = target instanceof Element ? target : null
  }
}
