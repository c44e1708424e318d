/** What a page pays for the extension: script time, listeners and memory, at load and once a box has the focus. */
import type { BrowserContext } from '@playwright/test'
import { pages } from '../../../tests/pages/pages'
import { median } from '../statistics'
import { row, type Section } from '../table'

const TIMES = 9

const METRICS = ['ScriptDuration', 'JSEventListeners', 'JSHeapUsedSize'] as const
type Metric = (typeof METRICS)[number]
type Cost = Readonly<Record<Metric, number>>

/** The costs after load and after focus, of one fresh page. */
const once = async (context: BrowserContext, isExtended: boolean): Promise<readonly [Cost, Cost]> => {
  const page = await context.newPage()
  const debug = await context.newCDPSession(page)
  await debug.send('Performance.enable')
  const measure = async (): Promise<Cost> => {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await debug.send('HeapProfiler.collectGarbage')
    const { metrics } = await debug.send('Performance.getMetrics')
    const metric = (wanted: Metric): number =>
      metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
    return {
      ScriptDuration: metric('ScriptDuration'),
      JSEventListeners: metric('JSEventListeners'),
      JSHeapUsedSize: metric('JSHeapUsedSize'),
    }
  }
  // Its boxes wait until somebody chooses one; a page that takes the focus itself has no moment before.
  await page.goto(pages.facebook, { waitUntil: 'load' })
  const loaded = await measure()
  await page.getByRole('textbox').first().click()
  // Our one element: the program is there and has seen the box.
  if (isExtended) await page.locator('html > [popover]').waitFor({ state: 'attached' })
  const focused = await measure()
  await page.close()
  return [loaded, focused]
}

/** With and without in turn, so that both meet the same machine. */
export const costSection = async (
  withExtension: BrowserContext,
  without: BrowserContext,
): Promise<Section> => {
  const costs: { with: (readonly [Cost, Cost])[]; without: (readonly [Cost, Cost])[] } = {
    with: [],
    without: [],
  }
  for (let time = 0; time < TIMES; time++) {
    costs.without.push(await once(without, false))
    costs.with.push(await once(withExtension, true))
  }
  const middle = (side: 'with' | 'without', moment: 0 | 1, metric: Metric): number =>
    median(costs[side].map((cost) => cost[moment][metric]))
  const both = (what: string, moment: 0 | 1, metric: Metric, unit: 'ms' | 'kB' | 'count', scale: number) => [
    row(`${what}, without`, middle('without', moment, metric) * scale, unit),
    row(`${what}, with`, middle('with', moment, metric) * scale, unit),
  ]
  return {
    title: `Cost to the Facebook-like page, medians of ${TIMES} loads`,
    rows: (['at load', 'at focus'] as const).flatMap((when, index) => {
      const moment = index === 0 ? 0 : 1
      return [
        ...both(`script time ${when}`, moment, 'ScriptDuration', 'ms', 1000),
        ...both(`listeners ${when}`, moment, 'JSEventListeners', 'count', 1),
        ...both(`memory ${when}`, moment, 'JSHeapUsedSize', 'kB', 1 / 1000),
      ]
    }),
  }
}
