/**
 * The storage is the background's and our own pages': a site that takes over the process of its content script must not
 * find guides, saved replies and dictionary there, nor write into them. So the scripts in pages cannot follow it
 * either, and are told when something in it changed.
 */
import browser from 'webextension-polyfill'
import type { News } from '../protocol'

const CHANGED: News = { type: 'changed' }

/** The pages ask again for settings and guide, and have their text reviewed again. */
export const tellPages = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ discarded: false })
  // Most tabs have no script of ours that listens, and say so.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, CHANGED)))
}

/** Called once, before anything is awaited: a change may be what woke this background. */
export const closeStorage = (): void => {
  // Not every browser has this door (Firefox 153 has not): there a script that was taken over reads what is kept.
  void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  browser.storage.onChanged.addListener((_, area) => {
    // What lies in the session is nobody's setting.
    if (area !== 'session') void tellPages()
  })
}
