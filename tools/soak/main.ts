/**
 * `npm run soak -- [--replies 2000] [--seed S] [--only day|tabs|slow]`: a community manager's day replayed fast in the real
 * browser; then fifty tabs; then a processor six times slower. Prints what it cost and everything that went wrong.
 */
import { parseArgs } from 'node:util'
import { launch } from '../../tests/e2e/browser'
import { day } from './day'
import { columns, dayTable } from './print'
import { slow } from './slow'
import { tabs } from './tabs'
import { faultsOf, newTally } from './tally'

const { values } = parseArgs({
  options: { replies: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const count = Number(values.replies ?? 2000)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const tally = newTally()
const start = performance.now()
const say = (what: string): void =>
  console.log(`${Math.round((performance.now() - start) / 1000)} s: ${what}`)

const parts: Record<string, () => Promise<string>> = {
  day: async () => {
    console.log(`${count} replies, seed ${seed}`)
    const browser = await launch({ headless: true })
    browser.context.on('serviceworker', (worker) =>
      worker.on('console', (message) => {
        if (message.type() === 'error') tally.errors.push(`background: ${message.text()}`)
      }),
    )
    try {
      return dayTable(await day(browser, count, seed, tally, say), tally)
    } finally {
      await browser.close()
    }
  },
  tabs: async () => columns(await tabs(seed, tally)),
  slow: async () => columns(await slow(seed, tally)),
}

for (const [name, part] of Object.entries(parts)) {
  if (values.only === undefined || values.only === name) console.log(`\n${await part()}\n`)
}
const faults = faultsOf(tally)
for (const fault of faults.slice(0, 40)) console.log(`✗ ${fault}`)
console.log(
  `${tally.lost.length} texts with a lost letter, ${tally.unguarded.length} missed guards, ${tally.stuck.length} steps without an end, ${tally.errors.length} errors told in a console`,
)
process.exitCode = faults.length === 0 ? 0 : 1
