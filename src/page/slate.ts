/**
 * Slate (Discord) renders a task after it was written to, and until then goes by the caret of its model alone: selected
 * and replaced as elsewhere, a passage drew the next letter typed behind it. But Slate replaces the range that
 * `beforeinput` names and keeps its caret, all within the event, provided that everything before it is rendered.
 */
export const isSlate = (element: HTMLElement): boolean => element.hasAttribute('data-slate-editor')

/** Of deletions it heeds the range of this kind only. */
export const SLATE_DELETION = 'deleteByCut'

/** One renders what was typed, one the caret that it is then told of, one for a scheduler that took a break. */
const ROUNDS = 3

/** React renders in the task of a message; Slate hears again of selections after a timer. */
const round = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      setTimeout(resolve)
    }
    port2.postMessage(null)
  })

/** Waits until Slate has rendered and knows the caret. False when the person pressed something meanwhile. */
export const slateSettles = async (element: HTMLElement): Promise<boolean> => {
  let isPressed = false
  const onPress = ({ isTrusted }: Event): void => {
    isPressed ||= isTrusted
  }
  const pressed = new AbortController()
  for (const type of ['keydown', 'pointerdown'] as const) {
    addEventListener(type, onPress, { capture: true, signal: pressed.signal })
  }
  for (let turn = 0; turn < ROUNDS; turn++) {
    // Whatever its kind, before an input it reads the page's selection; this kind asks for nothing more.
    element.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true }))
    await round()
  }
  pressed.abort()
  return !isPressed
}
