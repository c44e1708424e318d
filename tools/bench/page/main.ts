/** `npm run bench:page`: what a person waits for and what a page pays, in the real browser, as a Markdown table. */
import { chromium } from '@playwright/test'
import { launch } from '../../../tests/e2e/browser'
import { buildPages, servePages } from '../../../tests/pages/serve'
import { findChromium } from '../../setup/chromium.mjs'
import { markdown } from '../table'
import { costSection } from './cost'
import { drawingSections } from './drawing'

const executablePath = await findChromium()
const extended = await launch({ headless: true })
const bare = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
const context = await bare.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
await servePages(context, await buildPages())
try {
  await extended.serviceWorker()
  const cost = await costSection(extended.context, context)
  console.log(markdown([...(await drawingSections(extended)), cost]))
} finally {
  await bare.close()
  await extended.close()
}
