/**
 * The text of an editor, read anew only after something in it changed. One key asks for it a dozen times, and of a
 * pasted book each reading takes milliseconds. Exact: an observer's records tell of every change, at once.
 */
import { readSnapshot, type Snapshot } from './snapshot'

interface Memory {
  readonly observer: MutationObserver
  held: { readonly snapshot: Snapshot; readonly mention: string | undefined } | undefined
}

const memories = new WeakMap<Element, Memory>()

/** From now on, until the signal, an unchanged text is not read twice. */
export const rememberSnapshots = (element: Element, signal: AbortSignal): void => {
  const observer = new MutationObserver(() => {
    memory.held = undefined
  })
  const memory: Memory = { observer, held: undefined }
  observer.observe(element, { childList: true, characterData: true, attributes: true, subtree: true })
  memories.set(element, memory)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    if (memories.get(element) === memory) memories.delete(element)
  })
}

/** As `readSnapshot`. */
export const snapshotOf = (element: Element, mention?: string): Snapshot => {
  const memory = memories.get(element)
  if (!memory) return readSnapshot(element, mention)
  if (memory.observer.takeRecords().length > 0) memory.held = undefined
  if (memory.held?.mention === mention && memory.held) return memory.held.snapshot
  const snapshot = readSnapshot(element, mention)
  memory.held = { snapshot, mention }
  return snapshot
}
