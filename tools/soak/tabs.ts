/** Fifty tabs at once, written in by turns. */
import { launch } from '../../tests/e2e/browser'
import { median, quantile } from '../bench/statistics'
import { memoryOf, toolsOf } from '../bench/workerTools'
import { randomNumbers } from '../random'
import { answer } from './answer'
import { Desk, SITES } from './desk'
import { healthOf } from './health'
import { replies } from './replies'
import { reasonOf, type Tally } from './tally'

const TABS = 50

export const tabs = async (seed: number, tally: Tally): Promise<string[][]> => {
  const browser = await launch({ headless: true })
  try {
    const texts = replies(randomNumbers(seed))
    const desks: Desk[] = []
    for (let index = 0; index < TABS; index++) {
      const name = SITES[index % SITES.length] ?? SITES[0]
      desks.push(await Desk.open(browser.context, name, (what) => tally.fault('error', what)))
    }
    const rounds: number[][] = []
    // Each is written in, and once more when all the others have been.
    for (let round = 0; round < 2; round++) {
      const times: number[] = []
      for (const desk of desks) {
        const { value: reply } = texts.next()
        try {
          times.push((await answer(desk, reply, { box: 0, killedAt: undefined }, tally)) ?? Number.NaN)
        } catch (fault) {
          tally.fault('stuck', `tab ${desk.name}: « ${reply.text} »: ${reasonOf(fault)}`)
        }
      }
      rounds.push(times)
    }
    const memory: number[] = []
    for (const desk of desks) memory.push((await healthOf(desk)).memory)
    const debug = await browser.context.browser()?.newBrowserCDPSession()
    const worker = debug
      ? await memoryOf(await toolsOf(debug, new URL(await browser.address()).host))
      : Number.NaN
    return [
      [`${TABS} tabs at once`, 'first round', 'second round'],
      ['key to mark, median, ms', ...rounds.map((times) => median(times).toFixed(0))],
      ['key to mark, p95, ms', ...rounds.map((times) => quantile(times, 0.95).toFixed(0))],
      ['memory of a tab, median, MB', '', median(memory).toFixed(1)],
      ['memory of the worker, MB', '', worker.toFixed(1)],
    ]
  } finally {
    await browser.close()
  }
}
