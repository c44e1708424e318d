/**
 * `npm run bench:page`: what a person waits for and what a page pays, in the real browser, as a Markdown table.
 * A part of it: `-- --only paste`.
 */
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { launch } from '../../../tests/e2e/browser'
import { buildPages, servePages } from '../../../tests/pages/serve'
import { findChromium } from '../../setup/chromium.mjs'
import { markdown, type Section } from '../table'
import { costSection } from './cost'
import { drawingSections } from './drawing'
import { pasteSection } from './paste'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const executablePath = await findChromium()
const extended = await launch({ headless: true })
const bare = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
const context = await bare.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
await servePages(context, await buildPages())

const measures: Record<string, () => Promise<Section[]>> = {
  drawing: () => drawingSections(extended),
  paste: async () => [await pasteSection(extended.context, context)],
  cost: async () => [await costSection(extended.context, context)],
}
try {
  await extended.serviceWorker()
  for (const [name, measure] of Object.entries(measures)) {
    if (values.only === undefined || values.only === name) console.log(`${markdown(await measure())}\n`)
  }
} finally {
  await bare.close()
  await extended.close()
}
