/**
 * Draft.js (X, TikTok) hears no `beforeinput`. Of an insertion by the browser it reads back one leaf only, so a passage
 * over several (a bold letter is enough) comes out doubled in its model and torn in its DOM. Two events reach its
 * own commands: `textInput`, from which React makes the `onBeforeInput` that Draft types by, and Backspace.
 */
const BACKSPACE = 8
const SPACE = 32

export const isDraft = (element: HTMLElement): boolean =>
  element.classList.contains('public-DraftEditor-content')

/** Neither the constructor nor its type is public; every browser still has the old way to make one. */
interface TextInputEvent extends UIEvent {
  initTextEvent?(type: string, bubbles: boolean, cancelable: boolean, view: Window, data: string): void
}

const textInput = (text: string): Event | undefined => {
  let event: TextInputEvent
  try {
    event = document.createEvent('TextEvent') as TextInputEvent
  } catch {
    return undefined
  }
  event.initTextEvent?.('textInput', true, true, window, text)
  return event
}

const key = (type: 'keydown' | 'keypress', name: string, code: number): KeyboardEvent =>
  new KeyboardEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    key: name,
    keyCode: code,
    charCode: type === 'keypress' ? code : 0,
    which: code,
  })

/** React hears a lone space by its key press only, once it has heard one: the `textInput` is passed over. */
const eventFor = (replacement: string): Event | undefined => {
  if (replacement === '') return key('keydown', 'Backspace', BACKSPACE)
  return replacement === ' ' ? key('keypress', ' ', SPACE) : textInput(replacement)
}

/** Replaces Draft's own selection by `replacement`. True when it did. */
export const offerToDraft = (element: HTMLElement, replacement: string): boolean => {
  const event = eventFor(replacement)
  return event !== undefined && !element.dispatchEvent(event)
}
