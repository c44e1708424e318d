/** A short run of `npm run fuzz` in every editor, always from the same seed, and what once failed. */
import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../tools/setup/chromium.mjs'
import { buildPages, servePages } from '../pages/serve'
import { test as base, expect } from './fixtures'
import cases from './fuzz/cases.json' with { type: 'json' }
import { bundleWriter, fuzz, fuzzPages } from './fuzz/fuzz'

const FIRST = 2026
const RUNS = 12

const test = base.extend<object, { writer: string; plain: BrowserContext }>({
  writer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      await use(await bundleWriter())
    },
    { scope: 'worker' },
  ],
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const executablePath = await findChromium()
      const browser = await chromium.launch({ ...(executablePath && { executablePath }) })
      const context = await browser.newContext({ locale: 'fr-FR' })
      await servePages(context, await buildPages())
      await use(context)
      await browser.close()
    },
    { scope: 'worker' },
  ],
})

for (const each of fuzzPages) {
  test(`random fixes in ${each.page} are exact or leave the text alone`, async ({ plain, writer }) => {
    const seeds = [
      ...cases.filter(({ page }) => page === each.page).map(({ seed }) => seed),
      ...Array.from({ length: RUNS }, (_, index) => FIRST + index),
    ]
    const { failures } = await fuzz(plain, each, seeds, writer)
    expect(failures).toEqual([])
  })
}
