import browser from 'webextension-polyfill'

const warn = (fault: unknown): void => console.warn('[mot-juste] panel', fault)

/**
 * Opens the panel in a window: the side panel in Chromium, the sidebar in Firefox.
 *
 * Must be called in the same tick as the click or shortcut: any `await` before it loses the gesture and the
 * browser refuses. Firefox also refuses a click made in a page; its toolbar button and shortcut remain.
 */
export const openPanel = (windowId: number | undefined): void => {
  if ('sidePanel' in chrome) {
    chrome.sidePanel.open({ windowId: windowId ?? chrome.windows.WINDOW_ID_CURRENT }).catch(warn)
  } else {
    browser.sidebarAction.open().catch(warn)
  }
}

/** As `openPanel`, but a second press closes it in Firefox; Chromium's panel has a cross of its own. */
export const togglePanel = (windowId: number | undefined): void => {
  if ('sidePanel' in chrome) openPanel(windowId)
  else browser.sidebarAction.toggle().catch(warn)
}
