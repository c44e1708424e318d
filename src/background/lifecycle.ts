import browser from 'webextension-polyfill'
import { contentScript, injectIntoOpenTabs } from './contentScript'
import { FEEDS_KEY, feedOrigins } from './feedOrigins'
import { togglePanel } from './panelOpener'
import { onFeedsChanged, onSiteGranted, syncGrantedSites } from './sitePermission'

/**
 * Everything that happens to the extension rather than to a text: installation, update, permissions, its button.
 * Called once, before anything is awaited, or a woken worker would miss the event that woke it.
 */
export const followLifecycle = (): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') })
    void onInstalled()
  })
  browser.permissions.onAdded.addListener((added) => void onSiteGranted(added))
  browser.permissions.onRemoved.addListener(() => void syncGrantedSites())
  browser.storage.onChanged.addListener((changes, area) => {
    const feeds = area === 'local' ? changes[FEEDS_KEY] : undefined
    if (feeds) void onFeedsChanged(feeds.oldValue)
  })
  browser.action.onClicked.addListener((tab) => togglePanel(tab.windowId))
}

/**
 * Chromium leaves the old script, now deaf, in the open tabs after an update and puts none in after an
 * installation, so the new one is injected; it announces itself and the old one retires.
 * Firefox replaces the declared scripts by itself. Both forget registered scripts when the extension is updated.
 */
const onInstalled = async (): Promise<void> => {
  await syncGrantedSites()
  const { origins = [] } = await browser.permissions.getAll()
  const left = new Set(await feedOrigins())
  if (!('sidePanel' in chrome)) for (const declared of contentScript().matches) left.add(declared)
  await injectIntoOpenTabs(origins.filter((origin) => !left.has(origin)))
}
