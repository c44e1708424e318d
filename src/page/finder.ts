/** Finds the box that is written in. Nothing runs in the page until something takes the focus. */
import type { Site } from '../sites'
import { contentEditableBox } from './contentEditableBox'
import type { ReplyBox } from './replyBox'
import { textareaBox } from './textareaBox'
import { deepActiveElement } from './tree'

/** A field for one line of search, code or a captcha is no reply. */
const MIN_WIDTH = 60
const MIN_HEIGHT = 14

const editableRootOf = (element: Element): HTMLElement | undefined => {
  let root: HTMLElement | undefined
  for (
    let at: Element | null = element;
    at instanceof HTMLElement && at.isContentEditable;
    at = at.parentElement
  ) {
    root = at
  }
  return root
}

const fieldOf = (element: Element): HTMLElement | undefined =>
  element instanceof HTMLTextAreaElement ? element : editableRootOf(element)

/** Fields whose writer wants no proofreader: code, searches, boxes switched off, and what opted out. */
const OPTED_OUT =
  '[readonly], [disabled], [aria-readonly="true"], [aria-disabled="true"], [role="searchbox"], [role="combobox"], [inputmode="search"], [spellcheck="false"], [autocomplete*="password"], [autocomplete="one-time-code"]'
const SURROUNDINGS = '[role="search"], [role="code"], .monaco-editor, .CodeMirror, .cm-editor, .ace_editor'

const isReplyField = (field: HTMLElement, site: Site | undefined): boolean => {
  const { width, height } = field.getBoundingClientRect()
  if (width < MIN_WIDTH || height < MIN_HEIGHT || !field.checkVisibility()) return false
  // Facebook sets `spellcheck="false"` on its own reply boxes: what the row names is a reply box.
  if (site?.box !== undefined && field.matches(site.box)) return true
  if (field.matches(OPTED_OUT) || field.closest(SURROUNDINGS)) return false
  const role = field.getAttribute('role')
  return role === null || role === 'textbox'
}

export const boxAt = (element: Element, site: Site | undefined): ReplyBox | undefined => {
  const field = fieldOf(element)
  if (!field || !isReplyField(field, site)) return undefined
  return field instanceof HTMLTextAreaElement ? textareaBox(field) : contentEditableBox(field, site?.mention)
}

/** Calls `found` with each reply box that takes the focus, also the one that has it already. */
export const findBoxes = (
  site: Site | undefined,
  found: (box: ReplyBox) => void,
  signal: AbortSignal,
): void => {
  const look = (element: unknown): void => {
    const box = element instanceof Element ? boxAt(element, site) : undefined
    if (box) found(box)
  }
  // The path, and not the target, leads through open shadow roots.
  addEventListener('focusin', (event) => look(event.composedPath()[0]), { capture: true, signal })
  // A task of its own: the program has only just been read, and the two together would be a long one.
  const first = setTimeout(() => look(deepActiveElement()))
  signal.addEventListener('abort', () => clearTimeout(first))
}
