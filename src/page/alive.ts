/**
 * False once the extension was updated, switched off or removed: this copy of the script is an orphan.
 * Asked of the browser itself and not of the polyfill, which the script that waits has no room for.
 */
export const isAlive = (): boolean => {
  try {
    return chrome.runtime?.id !== undefined
  } catch {
    return false
  }
}

/** Whether the browser opens our panel for a click in a page. Firefox does for its own button and its shortcut only. */
export const panelOpensFromPage = (): boolean => !chrome.runtime.getURL('').startsWith('moz-extension:')
