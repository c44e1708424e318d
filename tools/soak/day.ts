/** A long day: replies on six sites that stay open, other tabs that come and go, a guide that is updated. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { ExtensionBrowser } from '../../tests/e2e/browser'
import { pages } from '../../tests/pages/pages'
import { median, quantile } from '../bench/statistics'
import { memoryOf, toolsOf } from '../bench/workerTools'
import { randomNumbers } from '../random'
import { answer, type Course, MOMENTS } from './answer'
import { Desk, SITES } from './desk'
import { type Health, healthOf } from './health'
import { replies } from './replies'
import { reasonOf, type Tally } from './tally'

const QUARTERS = 4
/** How often the background dies; never in the last quarter, so that one life is long. */
const KILLED = 0.04
/** Replies between two tabs that are opened, written in and closed. */
const VISIT = 20
/** Replies between two words that are learnt. */
const LEARNS = 40

/** How everything was at one moment. */
export interface Moment {
  readonly tabs: readonly Health[]
  readonly panel: Health
  readonly worker: number
}

export interface Day {
  /** At the start, and after each quarter. */
  readonly moments: readonly Moment[]
  /** Of each quarter: median and 95th percentile from a key to its mark, in ms. */
  readonly latency: readonly { readonly median: number; readonly p95: number }[]
}

const guide: object = JSON.parse(
  readFileSync(new URL('../../public/guides/commerce-en-ligne.guide.json', import.meta.url), 'utf8'),
)

/** As the panel or the tab of guides asks it: twice, if the background was just going. */
const ask = (panel: Page, message: object): Promise<unknown> =>
  panel.evaluate(
    (sent) => chrome.runtime.sendMessage(sent).catch(() => chrome.runtime.sendMessage(sent)),
    message,
  )

/** A tab that somebody opens, writes half a reply in and closes. */
const visit = async (browser: ExtensionBrowser, complain: (what: string) => void): Promise<void> => {
  const desk = await Desk.open(browser.context, 'tiptap', complain)
  await desk.sit(0)
  await desk.type('Votre mesage ')
  await desk.marked('mesage')
  await desk.page.close()
}

export const day = async (
  browser: ExtensionBrowser,
  count: number,
  seed: number,
  tally: Tally,
  progress: (day: Day) => void,
): Promise<void> => {
  const random = randomNumbers(seed)
  const texts = replies(random)
  const complain = (what: string): void => tally.fault('error', what)
  const desks: Desk[] = []
  for (const name of SITES) desks.push(await Desk.open(browser.context, name, complain))
  const [first] = desks
  const debug = await browser.context.browser()?.newBrowserCDPSession()
  const extension = new URL(await browser.address()).host
  if (!first || !debug) throw new Error('Nothing to write in.')
  await first.page.bringToFront()
  const panel = await browser.openPanel(first.page)
  const panelTools = await panel.context().newCDPSession(panel)
  await panelTools.send('Performance.enable')
  panel.on('console', (message) => message.type() === 'error' && complain(`panel: ${message.text()}`))
  panel.on('pageerror', ({ message }) => complain(`panel: ${message}`))

  const one = async (desk: Desk, course: Course): Promise<number | undefined> => {
    const { value: reply } = texts.next()
    try {
      return await answer(desk, reply, course, tally)
    } catch (fault) {
      const when = course.killedAt === undefined ? '' : `, background killed ${course.killedAt}`
      tally.fault('stuck', `${desk.name}: « ${reply.text} »${when}: ${reasonOf(fault)}`)
      // As anybody would: the page is loaded again, and the day goes on.
      await desk.page.goto(pages[desk.name])
      return undefined
    }
  }
  const look = async (): Promise<Moment> => {
    const tabs: Health[] = []
    for (const desk of desks) {
      await desk.tidy()
      tabs.push(await healthOf(desk))
    }
    await ask(panel, { type: 'review', text: 'Bonjour', revision: 1 })
    return {
      tabs,
      panel: await healthOf({ debug: panelTools, page: panel }),
      worker: await memoryOf(await toolsOf(debug, extension)),
    }
  }

  // What is made once is made: the program of each page, its layer, the engine.
  for (const desk of desks) await one(desk, { box: 0, killedAt: undefined })
  const moments = [await look()]
  const latency: Day['latency'][number][] = []
  const quarter = Math.ceil(count / QUARTERS)
  for (let part = 0; part < QUARTERS; part++) {
    const times: number[] = []
    const revised = { ...guide, revision: part + 1 }
    await ask(panel, { type: 'guides', ask: { kind: 'take', document: revised, source: { kind: 'file' } } })
    for (let index = 0; index < quarter; index++) {
      const desk = desks[Math.floor(random() * desks.length)] ?? first
      const dies = random() < KILLED && part < QUARTERS - 1
      const killedAt = dies ? MOMENTS[Math.floor(random() * MOMENTS.length)] : undefined
      const took = await one(desk, { box: random(), killedAt })
      if (took !== undefined && killedAt === undefined) times.push(took)
      if (index % VISIT === VISIT - 1) await visit(browser, complain)
      if (index % LEARNS === LEARNS - 1)
        await ask(panel, {
          type: 'update-settings',
          change: { kind: 'learn-word', word: `Zal${part}n${index}` },
        })
    }
    latency.push({ median: median(times), p95: quantile(times, 0.95) })
    moments.push(await look())
    progress({ moments, latency })
  }
  for (const { page } of desks) await page.close()
}
