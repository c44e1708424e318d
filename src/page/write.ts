/**
 * Writes one replacement into a reply box: once, then verified.
 *
 * Editors differ in what they listen to, and a wrong guess doubles or loses text. The order of the steps is the
 * one measured on Lexical, Draft, Slate, Quill, ProseMirror, TipTap, plain contenteditable and React textarea;
 * each step says what breaks without it. Nothing is tried twice: what cannot be verified is `refused`, and the
 * corrected text is handed back so that the person can copy it.
 */
import { type Span, splice } from '../text/span'
import { isReplaceable, readsAround, readsAs } from './exact'
import { hasFocus, type ReplyBox, type TextSelection } from './replyBox'

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
/** When the box is read again (ms after the look before): at once, after a macrotask, at 150 and at 250. */
const LOOKS_AFTER = [0, 1, SETTLED, 100] as const

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

const isSame = (a: TextSelection | undefined, b: TextSelection): boolean =>
  a?.anchor === b.anchor && a.focus === b.focus

/** `lost` to the person's key or to the page. */
const select = async (
  box: ReplyBox,
  { start, end }: Span,
  caret: TextSelection | undefined,
): Promise<'aimed' | 'impossible' | 'lost'> => {
  const target: TextSelection = { anchor: start, focus: end }
  // A letter typed now would replace the selected passage: the person's key ends our turn and gets the caret back.
  let interrupted = false
  const yieldTo = (event: KeyboardEvent): void => {
    if (!event.isTrusted || interrupted) return
    interrupted = true
    if (caret) box.select(caret)
  }
  addEventListener('keydown', yieldTo, true)
  // Draft and multi-node Lexical learn of a selection by `selectionchange`; written before it, text is corrupted.
  const settled = box.kind === 'contenteditable' ? selectionSettles(box.element) : turn()
  const isSelectable = box.select(target)
  await settled
  await turn()
  removeEventListener('keydown', yieldTo, true)
  if (!isSelectable) return 'impossible'
  return !interrupted && isSame(box.selection(), target) ? 'aimed' : 'lost'
}

/** A pointer sets a caret of its own, but only once this press has been heard. */
const PRESSES = ['keydown', 'pointerdown'] as const

/**
 * Waits, but no longer than until the person's next press: what follows runs before a key's letter is typed, so
 * the caret can still be given back and the letter is not taken for a failed write. True when a press came.
 */
const delayOrPress = (milliseconds: number): Promise<boolean> =>
  new Promise((resolve) => {
    const done = (byPerson: boolean): void => {
      clearTimeout(timer)
      for (const type of PRESSES) removeEventListener(type, onPress, true)
      resolve(byPerson)
    }
    const onPress = (): void => done(true)
    const timer = setTimeout(() => done(false), milliseconds)
    for (const type of PRESSES) addEventListener(type, onPress, true)
  })

const readsAroundLater = async (box: ReplyBox, corrected: string, written: Span): Promise<boolean> => {
  await delay(SETTLED)
  const { isConnected } = box.element
  return isConnected && readsAround(box.read().text, corrected, written, box.selection()?.focus)
}

export const write = async (box: ReplyBox, change: Replacement): Promise<WriteResult> => {
  const { text, span, replacement } = change
  const { element } = box
  const isAsReviewed = (): boolean => element.isConnected && box.read().text === text
  if (!isAsReviewed()) return { outcome: 'stale' }
  const corrected = splice(text, span, replacement)
  const refused: WriteResult = { outcome: 'refused', corrected }
  if (!isReplaceable(box.read(), span)) return refused

  const caret = box.selection()
  focusBox(element)
  const aim = box.settles ? ((await box.settles()) ? 'aimed' : 'lost') : await select(box, span, caret)
  if (aim === 'impossible') return refused
  if (aim === 'lost' || !isAsReviewed()) return { outcome: 'stale' }

  const taken = box.offer(span, replacement)
  if (!taken && !box.settles && box.read().text === text) {
    const { ownerDocument } = element
    // Deprecated, and the only insertion that keeps the browser's own undo stack whole.
    if (replacement === '') ownerDocument.execCommand('delete')
    else ownerDocument.execCommand('insertText', false, replacement)
  }

  // The caret goes back as soon as the editor is done, and again where the editor renders later and puts it behind
  // what was written (Draft). The verdict waits, for a page may take the text back. The longest look is for editors
  // that render late. However often we look, nothing is written again.
  const written: Span = { start: span.start, end: span.start + replacement.length }
  const isCorrected = (): boolean => element.isConnected && readsAs(box.read().text, corrected, written)
  const applied: WriteResult = { outcome: 'applied' }
  for (const wait of LOOKS_AFTER) {
    const byPerson = wait > 0 && (await delayOrPress(wait))
    if (!isCorrected()) {
      // The press came before the editor had rendered: what it typed is no failure of ours.
      if (byPerson) return (await readsAroundLater(box, corrected, written)) ? applied : refused
      continue
    }
    if (caret && !isSame(box.selection(), caretAfter(caret, change))) box.select(caretAfter(caret, change))
    if (byPerson || wait === SETTLED) return applied
  }
  return isCorrected() ? applied : refused
}
