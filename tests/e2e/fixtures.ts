import { test as base, type Locator, type Page, type Worker } from '@playwright/test'
import { type PageName, pages } from '../pages/pages'
import { type ExtensionBrowser, launch } from './browser'
import { type Mark, marksIn } from './marks'
import { OwnUi } from './ownUi'
import { press, type Shortcut } from './shortcut'

export { expect } from '@playwright/test'
export type { Mark } from './marks'

interface Fixtures {
  /** A fresh tab; the extension's own storage is empty. */
  page: Page
  /** Opens one of `tests/pages` at the address it pretends to have. */
  openPage(name: PageName): Promise<Page>
  /** Opens the Facebook-like thread. */
  openDemo(): Promise<Page>
  /** The nth box of the page in reading order, counted from 0: a rich editor or a textarea. */
  replyBox(n: number): Locator
  /** Every mark the page shows now; poll it with `expect.poll`. */
  marks(): Promise<Mark[]>
  /** The extension's own closed UI in the page, by role and name. */
  ui: OwnUi
  /** Presses one of the extension's browser shortcuts. */
  shortcut(name: Shortcut): Promise<void>
  /** Opens the real side panel beside the page. */
  openPanel(): Promise<Page>
  serviceWorker: Worker
}

export const test = base.extend<Fixtures, { extension: ExtensionBrowser }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const extension = await launch({ headless: true })
      await use(extension)
      await extension.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  serviceWorker: async ({ extension }, use) => {
    await use(await extension.serviceWorker())
  },

  page: async ({ extension, serviceWorker }, use) => {
    await serviceWorker.evaluate(() => chrome.storage.local.clear())
    const page = await extension.context.newPage()
    await use(page)
    await page.close()
  },

  openPage: async ({ page }, use) => {
    await use(async (name) => {
      await page.goto(pages[name])
      return page
    })
  },

  openDemo: async ({ openPage }, use) => {
    await use(() => openPage('facebook'))
  },

  replyBox: async ({ page }, use) => {
    await use((n) => page.locator('[role="textbox"][contenteditable="true"], textarea').nth(n))
  },

  marks: async ({ page }, use) => {
    await use(() => marksIn(page))
  },

  ui: async ({ page }, use) => {
    await use(new OwnUi(page))
  },

  shortcut: async ({ page, serviceWorker }, use) => {
    await use((name) => press(page, serviceWorker, name))
  },

  openPanel: async ({ extension, page }, use) => {
    let panel: Page | undefined
    await use(async () => {
      panel = await extension.openPanel(page)
      return panel
    })
    await panel?.close()
  },
})
