/** Waits until something that could be a reply box takes the focus, and then has the program brought into this frame. */
import type { Request } from '../protocol'
import { isAlive } from './alive'
import { deepActiveElement } from './tree'

/** Rough on purpose: the program looks closer (`finder`), and costs nothing where nobody writes. */
const mayBeBox = (element: unknown): boolean =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)

const ENTER: Request = { type: 'enter' }

/**
 * Pauses (ms) before each asking. The first message to a worker that is just shutting down is lost; and a browser that
 * has only just started, or installed us, shows its pages before anybody listens.
 */
const PAUSES = [0, 0, 250, 500, 1000, 2000, 4000]

const askForProgram = async (signal: AbortSignal): Promise<boolean> => {
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((go) => setTimeout(go, pause))
    if (signal.aborted || !isAlive()) return false
    try {
      const answer: unknown = await chrome.runtime.sendMessage(ENTER)
      if (typeof answer === 'boolean') return answer
    } catch {
      // Nobody listens (yet).
    }
  }
  return false
}

/** `waiting` is aborted by the program once it is there, and here when there is nobody left to bring it. */
export const waitForBox = (waiting: AbortController): void => {
  let asked = false
  const look = async (element: unknown): Promise<void> => {
    if (asked || !mayBeBox(element)) return
    if (!isAlive()) {
      waiting.abort()
      return
    }
    asked = true
    asked = await askForProgram(waiting.signal)
  }
  // The path, and not the target, leads through open shadow roots.
  const onFocus = (event: FocusEvent): void => void look(event.composedPath()[0])
  addEventListener('focusin', onFocus, { capture: true, signal: waiting.signal })
  void look(deepActiveElement())
}
