import browser from 'webextension-polyfill'
import { builtInGuide } from '../guide/guide'
import { createReviewer } from '../review/reviewer'
import { fetchFrench } from './frenchFiles'
import { followLifecycle } from './lifecycle'
import { openPanel } from './panelOpener'
import { createReviewHost } from './reviewHost'
import { createRouter } from './router'
import { createSettingsStore } from './settingsStore'
import { createShortcuts } from './shortcuts'

const program = (): void => {
  const settings = createSettingsStore(browser.storage.local)
  const review = createReviewHost({
    loadFrench: () => fetchFrench((file) => browser.runtime.getURL(file)),
    createReviewer,
    settings: settings.read,
    guide: builtInGuide,
  })
  const route = createRouter(
    {
      review,
      settings: settings.read,
      'update-settings': ({ change }) => settings.update(change),
      'open-panel': (_, sender) => {
        openPanel(sender.tab?.windowId)
        return null
      },
    },
    browser.runtime.id,
  )
  const shortcut = createShortcuts({
    openPanel: (tab) => openPanel(tab?.windowId),
    send: (tabId, order) => browser.tabs.sendMessage(tabId, order),
    activeTabId: async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  })

  browser.runtime.onMessage.addListener(route)
  browser.commands.onCommand.addListener((command, tab) => void shortcut(command, tab))
  followLifecycle()
}

program()
