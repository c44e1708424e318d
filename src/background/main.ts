import browser from 'webextension-polyfill'
import { createReviewer } from '../review/reviewer'
import { createBelongingsDesk } from './belongings/desk'
import { bringProgram } from './contentScript'
import { createEngine } from './engine'
import { eraseAll } from './erase'
import { tidyFeeds } from './feedOrigins'
import { fetchFrench } from './frenchFiles'
import { createGuides } from './guides/guides'
import { openRuleEditor } from './guides/ruleEditor'
import { browserArea, createLearning } from './learn/learning'
import { followLifecycle } from './lifecycle'
import { createPanelDesk } from './panelDesk'
import { openPanel } from './panelOpener'
import { createPostedCount } from './replies/postedCount'
import { createReplyStore } from './replies/replyStore'
import { createReviewHost, placeOf } from './reviewHost'
import { createRouter } from './router'
import { createSettingsStore } from './settingsStore'
import { createShortcuts } from './shortcuts'
import { closeStorage, tellPages } from './storageDoor'

const program = (): void => {
  const settings = createSettingsStore(browser.storage.local)
  const guides = createGuides(() => void tellPages())
  const replies = createReplyStore(browser.storage.local)
  const posted = createPostedCount(browser.storage.session, crypto.subtle)
  const engine = createEngine({
    loadFrench: () => fetchFrench((file) => browser.runtime.getURL(file)),
    createReviewer: (french) => {
      const reviewer = createReviewer(french)
      // What a developer's tools and `npm run bench` show of a waking worker: rules, lexicon and tagger are there.
      performance.mark('mot-juste:ready')
      return reviewer
    },
  })
  const learning = createLearning(settings.read, browserArea())
  browser.runtime.onStartup.addListener(() => void learning.tidy())
  const shared = { engine, settings: settings.read, guideAt: guides.at }
  const review = createReviewHost({ ...shared, helped: learning.helped })
  const panel = createPanelDesk({ ...shared, replies, posted })
  const belongings = createBelongingsDesk({ settings, replies, guides: guides.desk, learning, now: Date.now })
  const route = createRouter(
    {
      enter: async (_, { tab, frameId }) => {
        if (tab?.id === undefined) return false
        await bringProgram(tab.id, frameId)
        return true
      },
      review: (request, sender) => {
        void guides.tick()
        return review(request, sender.tab?.url ?? sender.url)
      },
      'active-guide': async ({ around }, sender) => {
        void guides.tick()
        const { words } = await settings.read()
        return (await guides.at(placeOf(sender.tab?.url ?? around.url, around), words)).here
      },
      guides: async ({ ask }) => {
        const reply = await guides.desk(ask)
        if (ask.kind === 'remove' && reply.kind === 'done') await tidyFeeds(await guides.subscribed())
        return reply
      },
      panel: ({ ask }) => panel(ask),
      learn: ({ ask }) => learning.desk(ask),
      belongings: ({ ask }) => belongings(ask),
      note: learning.note,
      posted: async ({ text, author }, sender) => {
        // As of the notebook: a private window leaves nothing, not even a hash.
        if (!sender.tab?.incognito) await posted.note({ text, author })
        return null
      },
      settings: settings.read,
      'update-settings': async ({ change }) => {
        const update = () => settings.update(change)
        if (change.kind !== 'erase') return update()
        const stores = [
          () => tidyFeeds([]),
          guides.erase,
          replies.erase,
          learning.erase,
          () => browser.storage.session.clear(),
        ]
        return eraseAll({ stores, clear: () => browser.storage.local.clear(), blank: update })
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
    wake: bringProgram,
    activeTabId: async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  })

  browser.runtime.onMessage.addListener(route)
  browser.commands.onCommand.addListener((command, tab) => void shortcut(command, tab))
  followLifecycle()
  closeStorage()
}

program()
