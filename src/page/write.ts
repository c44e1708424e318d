/**
 * Writes one replacement into a reply box: once, then verified.
 *
 * Editors differ in what they listen to, and a wrong guess doubles or loses text. The order of the steps is the
 * one measured on Lexical, Draft, Slate, Quill, ProseMirror, TipTap, plain contenteditable and React textarea;
 * each step says what breaks without it. Nothing is tried twice: what cannot be verified is `refused`, and the
 * corrected text is handed back so that the person can copy it.
 */
import { type Span, splice } from '../text/span'
import { hasFocus, type ReplyBox, rootOf, type TextSelection } from './replyBox'

export type WriteResult =
  /** The box now reads exactly as computed. */
  | { readonly outcome: 'applied' }
  /** The text is no longer the one reviewed, or the person is composing: nothing was touched. */
  | { readonly outcome: 'stale' }
  /** The editor did not take it as computed. */
  | { readonly outcome: 'refused'; readonly corrected: string }

export interface Replacement {
  /** The whole text that the span was found in. */
  readonly text: string
  readonly span: Span
  readonly replacement: string
}

const SELECTION_WAIT = 80
const SETTLED = 150
const LATEST = 250

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A macrotask: editors flush their own state in microtasks and scheduled renders before it. */
const turn = (): Promise<void> => delay(0)

const selectionSettles = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const { ownerDocument } = element
    const done = (): void => {
      clearTimeout(timer)
      ownerDocument.removeEventListener('selectionchange', done, true)
      resolve()
    }
    const timer = setTimeout(done, SELECTION_WAIT)
    ownerDocument.addEventListener('selectionchange', done, true)
  })

/** Where the caret stands after the change, unmoved relative to the text around it. */
export const caretAfter = (caret: TextSelection, { span, replacement }: Replacement): TextSelection => {
  const shift = replacement.length - (span.end - span.start)
  const move = (at: number): number => {
    if (at <= span.start) return at
    return at >= span.end ? at + shift : span.start + replacement.length
  }
  return { anchor: move(caret.anchor), focus: move(caret.focus) }
}

const focusBox = (element: HTMLElement): void => {
  if (!hasFocus(element)) element.focus({ preventScroll: true })
  if (element.ownerDocument.hasFocus()) return
  // The panel has the focus: Draft in Firefox would write at its last known caret without these.
  element.dispatchEvent(new FocusEvent('focus'))
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
}

/** The person's next key ends the wait: what they type afterwards must not be taken for a failed write. */
const reads = (box: ReplyBox, expected: string, wait: number): Promise<boolean> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      removeEventListener('keydown', done, true)
      resolve(box.read().text === expected)
    }
    const timer = setTimeout(done, wait)
    addEventListener('keydown', done, true)
  })

export const write = async (box: ReplyBox, change: Replacement): Promise<WriteResult> => {
  const { text, span, replacement } = change
  const { element } = box
  const isAsReviewed = (): boolean => element.isConnected && box.read().text === text
  if (!isAsReviewed()) return { outcome: 'stale' }
  const corrected = splice(text, span, replacement)
  const refused: WriteResult = { outcome: 'refused', corrected }

  const caret = box.selection()
  focusBox(element)
  const target: TextSelection = { anchor: span.start, focus: span.end }
  // Draft and multi-node Lexical learn of a selection by `selectionchange`; written before it, text is corrupted.
  const settled = box.kind === 'contenteditable' ? selectionSettles(element) : turn()
  if (!box.select(target)) return refused
  await settled
  await turn()
  const selected = box.selection()
  if (!isAsReviewed() || selected?.anchor !== target.anchor || selected.focus !== target.focus) {
    return { outcome: 'stale' }
  }

  const taken = box.offer(span, replacement)
  if (!taken && box.read().text === text) {
    const { ownerDocument } = element
    // Deprecated, and the only insertion that keeps the browser's own undo stack whole.
    if (replacement === '') ownerDocument.execCommand('delete')
    else ownerDocument.execCommand('insertText', false, replacement)
  }

  await turn()
  const restoreCaret = (): void => {
    if (caret && rootOf(element).contains(element)) box.select(caretAfter(caret, change))
  }
  // At once where the editor is done, so that the next letter typed lands where the person left off.
  const early = box.read().text === corrected
  if (early) restoreCaret()
  if (await reads(box, corrected, SETTLED)) {
    if (!early) restoreCaret()
    return { outcome: 'applied' }
  }
  // Accepted, then taken back or still being rendered: one longer look, no second write.
  if (await reads(box, corrected, LATEST - SETTLED)) {
    restoreCaret()
    return { outcome: 'applied' }
  }
  return refused
}
