import { useLayoutEffect, useRef } from 'preact/hooks'

const ITEM = '.finding'

/** The first button of a finding: where the arrows land. */
const entryOf = (item: Element | undefined): HTMLElement | null => item?.querySelector('button') ?? null

export const moveByArrow = (event: KeyboardEvent): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !(event.target instanceof Element)) return
  const items = Array.from(document.querySelectorAll(ITEM))
  const at = items.findIndex((item) => event.target instanceof Element && item.contains(event.target))
  const entry = entryOf(items[at + step])
  if (!entry) return
  event.preventDefault()
  entry.focus()
}

/**
 * A fix takes its finding out of the list and the focused button with it; the browser would send the focus to the
 * top of the page. It goes to the finding now in that place instead, or to the title when the list is done.
 */
export const useFocusKept = (root: {
  readonly current: HTMLElement | null
}): ((event: FocusEvent) => void) => {
  const last = useRef<{ element: Element; place: number } | null>(null)
  useLayoutEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return
    const items = root.current?.querySelectorAll(ITEM) ?? []
    const place = Math.min(last.current.place, items.length - 1)
    const entry = entryOf(items[place]) ?? document.querySelector<HTMLElement>('.verdict h2')
    last.current = null
    entry?.focus()
  })
  return ({ target }) => {
    if (!(target instanceof Element)) return
    const items = Array.from(root.current?.querySelectorAll(ITEM) ?? [])
    last.current = { element: target, place: items.findIndex((item) => item.contains(target)) }
  }
}
