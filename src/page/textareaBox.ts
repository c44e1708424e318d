import type { ReplyBox } from './replyBox'

export const textareaBox = (element: HTMLTextAreaElement): ReplyBox => ({
  kind: 'textarea',
  element,
  read: () => ({ text: element.value, protectedSpans: [], atoms: [] }),
  selection: () => {
    const { selectionStart, selectionEnd, selectionDirection } = element
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd }
  },
  select: ({ anchor, focus }) => {
    element.setSelectionRange(
      Math.min(anchor, focus),
      Math.max(anchor, focus),
      focus < anchor ? 'backward' : 'forward',
    )
    return true
  },
  isUniform: () => true,
  // A controlled field (React) listens to the `input` event that the browser's own insertion fires.
  offer: () => false,
})
