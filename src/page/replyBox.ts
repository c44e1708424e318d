import type { Span } from '../text/span'

/** The selection in offsets of the text; `focus` is where the caret blinks. */
export interface TextSelection {
  readonly anchor: number
  readonly focus: number
}

/** What the box holds at one moment. */
export interface BoxText {
  readonly text: string
  readonly protectedSpans: readonly Span[]
  /** Those of them that only go as a whole: images, and tokens that cannot be edited. */
  readonly atoms: readonly Span[]
}

/**
 * The one thing both kinds of field are to the rest of the page: a text with a selection.
 * Every method gives the field as it stands now.
 */
export interface ReplyBox {
  readonly kind: 'contenteditable' | 'textarea'
  readonly element: HTMLElement
  read(): BoxText
  /** Undefined while the selection is elsewhere. */
  selection(): TextSelection | undefined
  /** False where the span cannot be selected exactly. */
  select(selection: TextSelection): boolean
  /** Does the span stand in one piece, so that writing over all of it loses no formatting? */
  isUniform(span: Span): boolean
  /**
   * Only where the editor replaces the span that it is offered wherever the caret is: waits until it is ready to.
   * False when the person pressed something meanwhile.
   */
  settles?(): Promise<boolean>
  /**
   * Offers the replacement of `span`, selected but where the editor `settles`, to the page's own editor. True when the editor
   * took it; a plain field takes nothing and leaves the work to the browser.
   */
  offer(span: Span, replacement: string): boolean
}

export const rootOf = (element: Element): Document | ShadowRoot => {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root : element.ownerDocument
}

export const hasFocus = (element: HTMLElement): boolean => {
  const active = rootOf(element).activeElement
  return active !== null && element.contains(active)
}
