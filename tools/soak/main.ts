/**
 * `npm run soak -- [--replies 2000] [--seed S] [--only day|bare|tabs|slow]`: a community manager's day replayed fast in the real
 * browser; the same without the extension; then fifty tabs; then a processor six times slower. Prints what it cost and everything that went wrong.
 */
import { parseArgs } from 'node:util'
import { launch } from '../../tests/e2e/browser'
import { bare } from './bare'
import { type Day, day } from './day'
import { columns, dayTable } from './print'
import { slow } from './slow'
import { tabs } from './tabs'
import { Tally } from './tally'

const { values } = parseArgs({
  options: { replies: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const count = Number(values.replies ?? 2000)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const tally = new Tally()
const start = performance.now()
const progress = (part: Day): void =>
  console.log(`\n${Math.round((performance.now() - start) / 1000)} s: ${dayTable(part, tally)}`)

const parts: Record<string, () => Promise<void>> = {
  day: async () => {
    console.log(`${count} replies, seed ${seed}`)
    const browser = await launch({ headless: true })
    browser.context.on('serviceworker', (worker) =>
      worker.on('console', (message) => {
        if (message.type() === 'error') tally.fault('error', `background: ${message.text()}`)
      }),
    )
    try {
      await day(browser, count, seed, tally, progress)
    } finally {
      await browser.close()
    }
  },
  bare: async () => console.log(columns(await bare(seed, tally))),
  tabs: async () => console.log(columns(await tabs(seed, tally))),
  slow: async () => console.log(columns(await slow(seed, tally))),
}

for (const [name, part] of Object.entries(parts)) {
  if (values.only === undefined || values.only === name) await part()
}
console.log(`\n${tally.summary}`)
process.exitCode = tally.isClean ? 0 : 1
