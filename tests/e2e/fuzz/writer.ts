/**
 * The page's own writing, as the content script bundles it, in a world of its own beside the page's: what is tried is
 * `src/page/write.ts` and the boxes it writes into, without a review in front of it.
 */
import { contentEditableBox } from '../../../src/page/contentEditableBox'
import type { BoxText, ReplyBox, TextSelection } from '../../../src/page/replyBox'
import { textareaBox } from '../../../src/page/textareaBox'
import { type Replacement, type WriteResult, write } from '../../../src/page/write'

export interface Writer {
  read(): BoxText
  select(caret: number): boolean
  selection(): TextSelection | undefined
  write(change: Replacement): Promise<WriteResult>
}

declare global {
  var writer: Writer
}

const find = (root: Document | ShadowRoot): HTMLElement | undefined => {
  const here = root.querySelector<HTMLElement>('[role="textbox"][contenteditable="true"], textarea')
  if (here) return here
  for (const host of root.querySelectorAll('*')) {
    const within = host.shadowRoot ? find(host.shadowRoot) : undefined
    if (within) return within
  }
  return undefined
}

const box = (): ReplyBox => {
  const element = find(document)
  if (!element) throw new Error('The page has no box.')
  return element instanceof HTMLTextAreaElement ? textareaBox(element) : contentEditableBox(element)
}

globalThis.writer = {
  read: () => box().read(),
  select: (caret) => box().select({ anchor: caret, focus: caret }),
  selection: () => box().selection(),
  write: (change) => write(box(), change),
}
