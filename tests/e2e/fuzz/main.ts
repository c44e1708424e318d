/** `npm run fuzz -- --runs N [--page draft] [--seed S]`: random fixes in every editor, with the seeds of what failed. */
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '../../../tools/setup/chromium.mjs'
import { buildPages, servePages } from '../../pages/serve'
import { bundleWriter, fuzz, fuzzPages } from './fuzz'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, page: { type: 'string' }, seed: { type: 'string' } },
})
const wanted = fuzzPages.filter(({ page }) => values.page === undefined || page === values.page)
const each = Math.ceil(Number(values.runs ?? 1000) / wanted.length)
const first = Number(values.seed ?? Date.now() % 2 ** 31)
/** Most of a fix is waiting, so several pages share a core. */
const AT_ONCE = 6

const executablePath = await findChromium()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
const context = await browser.newContext({ locale: 'fr-FR' })
await servePages(context, await buildPages())
const writer = await bundleWriter()
const waiting = [...wanted]
let failed = 0
console.log(`${each} fixes in each of ${wanted.length} editors, from seed ${first}`)

const work = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const seeds = Array.from({ length: each }, (_, index) => first + index)
    const { applied, refused, stale, failures } = await fuzz(context, next, seeds, writer)
    console.log(
      `${next.page}: ${applied} applied, ${refused} refused, ${stale} stale, ${failures.length} failed`,
    )
    for (const { seed, what } of failures) console.log(`  seed ${seed}: ${what}`)
    failed += failures.length
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work))
await browser.close()
console.log(`${each * wanted.length} fixes, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
