import browser from 'webextension-polyfill'
import { createReviewer } from '../review/reviewer'
import { fetchFrench } from './frenchFiles'
import { createGuides } from './guides/guides'
import { openRuleEditor } from './guides/ruleEditor'
import { followLifecycle } from './lifecycle'
import { openPanel } from './panelOpener'
import { createReviewHost, placeOf } from './reviewHost'
import { createRouter } from './router'
import { createSettingsStore } from './settingsStore'
import { createShortcuts } from './shortcuts'

const program = (): void => {
  const settings = createSettingsStore(browser.storage.local)
  const guides = createGuides()
  const review = createReviewHost({
    loadFrench: () => fetchFrench((file) => browser.runtime.getURL(file)),
    createReviewer: (french) => {
      const reviewer = createReviewer(french)
      // What a developer's tools and `npm run bench` show of a waking worker: rules, lexicon and tagger are there.
      performance.mark('mot-juste:ready')
      return reviewer
    },
    settings: settings.read,
    guideAt: guides.at,
  })
  const route = createRouter(
    {
      review: (request, sender) => {
        void guides.tick()
        return review(request, sender.tab?.url ?? sender.url)
      },
      'active-guide': async ({ page, url }, sender) => {
        void guides.tick()
        const { words } = await settings.read()
        return (await guides.at(placeOf(sender.tab?.url ?? url, page), words)).here
      },
      guides: ({ ask }) => guides.desk(ask),
      settings: settings.read,
      'update-settings': async ({ change }) => {
        if (change.kind === 'erase') await guides.erase()
        return settings.update(change)
      },
      'open-panel': (_, sender) => {
        openPanel(sender.tab?.windowId)
        return null
      },
      'make-rule': async ({ text }) => {
        await openRuleEditor(text)
        return null
      },
    },
    { id: browser.runtime.id, pages: browser.runtime.getURL('') },
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
