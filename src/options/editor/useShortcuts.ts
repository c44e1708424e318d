import { useEffect, useRef } from 'preact/hooks'

interface Shortcuts {
  save(): void
  undo(): void
  redo(): void
}

/** A field that is no part of the guide undoes its own typing. */
const hasOwnUndo = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('[data-own-undo]') !== null

/** The keys that every editor has, wherever the focus is. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const now = useRef(shortcuts)
  now.current = shortcuts
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const { save, undo, redo } = now.current
      const key = event.key.toLowerCase()
      if (key === 's') save()
      else if (hasOwnUndo(event)) return
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo()
      else if (key === 'z') undo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
