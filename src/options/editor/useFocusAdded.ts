import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Whoever asks for one thing more wants to write in it: its first field takes the focus before the next key, so that
 * who types fast loses no letter.
 * @param selector the first field of the last thing in the list
 * @returns the list's element, and what to call when a thing is asked for
 */
export const useFocusAdded = <T extends HTMLElement>(selector: string, length: number) => {
  const list = useRef<T>(null)
  const isAdded = useRef(false)
  useLayoutEffect(() => {
    if (isAdded.current) list.current?.querySelector<HTMLElement>(selector)?.focus()
    isAdded.current = false
  }, [length])
  const willAdd = (): void => {
    isAdded.current = true
  }
  return [list, willAdd] as const
}
