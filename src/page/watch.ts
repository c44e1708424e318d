/** Calls `changed` when the text of a box may have changed, whoever changed it. */
import type { ReplyBox } from './replyBox'

export const watchText = ({ kind, element }: ReplyBox, changed: () => void, signal: AbortSignal): void => {
  element.addEventListener('input', changed, { signal })
  if (kind === 'textarea') {
    // A page that sets `value` (after posting, say) fires no event: the caret's move or the next key tells.
    for (const type of ['change', 'keyup', 'selectionchange', 'focus'] as const) {
      element.addEventListener(type, changed, { signal })
    }
    return
  }
  // Lexical and Slate cancel `beforeinput` and write the DOM themselves: no `input` follows.
  const observer = new MutationObserver(changed)
  observer.observe(element, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
