import { isDraft, offerToDraft } from './draft'
import type { Surface } from './marks'
import { offsetOf, positionAt, rangeOf } from './position'
import type { ReplyBox } from './replyBox'
import { rootOf } from './replyBox'
import { isSlate, SLATE_DELETION, slateSettles } from './slate'
import { snapshotOf } from './snapshotMemory'

/** Chromium keeps a selection per shadow root, behind a method TypeScript's DOM does not know. */
const selectionIn = (element: HTMLElement): Selection | null => {
  const root: Document | (ShadowRoot & { getSelection?: () => Selection | null }) = rootOf(element)
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}

/** `mention` is the site's own selector of the tokens that name a person. */
export const contentEditableBox = (element: HTMLElement, mention?: string): ReplyBox => ({
  kind: 'contenteditable',
  element,
  ...(isSlate(element) && { settles: () => slateSettles(element) }),
  read: () => snapshotOf(element, mention),
  selection: () => {
    const selection = selectionIn(element)
    const { anchorNode, focusNode, anchorOffset, focusOffset } = selection ?? {}
    if (!anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) return undefined
    if (!element.contains(anchorNode) || !element.contains(focusNode)) return undefined
    const snapshot = snapshotOf(element, mention)
    return {
      anchor: offsetOf(snapshot, anchorNode, anchorOffset),
      focus: offsetOf(snapshot, focusNode, focusOffset),
    }
  },
  select: ({ anchor, focus }) => {
    const snapshot = snapshotOf(element, mention)
    const forward = anchor <= focus
    const collapsed = anchor === focus
    // A box that holds nothing at all, not even a line, has one place for a caret.
    const only = snapshot.runs.length === 0 ? { node: element, offset: 0 } : undefined
    const from = only ?? positionAt(snapshot, anchor, collapsed || !forward ? 'before' : 'after')
    const to = collapsed ? from : positionAt(snapshot, focus, forward ? 'before' : 'after')
    const selection = selectionIn(element)
    if (!from || !to || !selection) return false
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
    return true
  },
  isUniform: (span) =>
    snapshotOf(element, mention).runs.some(
      ({ kind, start, end }) => kind === 'text' && start <= span.start && span.end <= end,
    ),
  offer: (span, replacement) => {
    const range = rangeOf(snapshotOf(element, mention), span)
    const event = new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType:
        replacement !== '' ? 'insertText' : isSlate(element) ? SLATE_DELETION : 'deleteContentBackward',
      data: replacement === '' ? null : replacement,
      targetRanges: range ? [new StaticRange(range)] : [],
    })
    return !element.dispatchEvent(event) || (isDraft(element) && offerToDraft(element, replacement))
  },
})

/** Marks lie on the editor's own nodes. */
export const contentEditableSurface = (element: HTMLElement, mention?: string): Surface => ({
  element,
  root: rootOf(element),
  read: () => {
    const snapshot = snapshotOf(element, mention)
    return (span) => rangeOf(snapshot, span)
  },
})
