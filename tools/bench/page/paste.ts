/** A book pasted into a reply box, and keys typed into it: how long the page is held up, and how long by us. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { marksIn } from '../../../tests/e2e/marks'
import { until } from '../../../tests/e2e/until'
import { type PageName, pages } from '../../../tests/pages/pages'
import { realTexts } from '../corpora'
import { row, type Section } from '../table'

const LENGTH = 100_000
const KEYS = 10
const LONG_TASK = 50
/** A pause like a person's, in which everything that waits for one happens. */
const BETWEEN_KEYS = 250
const BOXES = ['lexical', 'plain', 'textarea'] as const satisfies readonly PageName[]

/** Real replies, typed without the accent of the é: thousands of faults, and each another one. */
const text = realTexts(LENGTH, 1).join('').replaceAll('é', 'e')

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Processor time of the thread: what another process took meanwhile is not the page's. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } }
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Everything that the browser did while `work` went on. */
const traced = async (debug: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }): void => {
    events.push(...(value as TraceEvent[]))
  }
  debug.on('Tracing.dataCollected', collect)
  await debug.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  await work()
  const complete = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve))
  await debug.send('Tracing.end')
  await complete
  debug.off('Tracing.dataCollected', collect)
  return events
}

const took = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000

const isOurs = ({ args }: TraceEvent): boolean =>
  (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith('chrome-extension:')

/** Of each task in which our script ran: how long the whole of it was, and how long our script. Processor time, in ms. */
const tasksOf = (events: readonly TraceEvent[]): { readonly whole: number; readonly ours: number }[] => {
  const ends = ({ ts, dur = 0 }: TraceEvent): number => ts + dur
  const ours = events.filter((event) => event.ph === 'X' && event.dur !== undefined && isOurs(event))
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'))
  return tasks.flatMap((task) => {
    const inside = ours.filter(
      (event) =>
        event.pid === task.pid && event.tid === task.tid && task.ts <= event.ts && ends(event) <= ends(task),
    )
    if (inside.length === 0) return []
    // A call within a call is counted once.
    const outer = inside.filter(
      (event) =>
        !inside.some((other) => other !== event && other.ts <= event.ts && ends(event) <= ends(other)),
    )
    const sum = outer.reduce((total, event) => total + took(event), 0)
    return [{ whole: took(task), ours: sum }]
  })
}

const wait = (page: Page, milliseconds: number): Promise<unknown> =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds)

interface Held {
  /** Longest task of the page, whoever caused it (ms). */
  readonly longest: number
  /** Most that our script takes in one task (ms). */
  readonly ours: number
  /** Tasks that are long and would not be without us. */
  readonly caused: number
}

const heldUp = (events: readonly TraceEvent[], renderer: number): Held => {
  const tasks = tasksOf(events)
  const all = events.filter(({ name, ph, pid }) => pid === renderer && ph === 'X' && name.endsWith('RunTask'))
  return {
    longest: Math.max(0, ...all.map(took)),
    ours: Math.max(0, ...tasks.map(({ ours }) => ours)),
    caused: tasks.filter(({ whole, ours }) => whole > LONG_TASK && whole - ours <= LONG_TASK).length,
  }
}

/** The process that ran the most script of the page itself. */
const rendererOf = (events: readonly TraceEvent[], host: string): number => {
  const counts = new Map<number, number>()
  for (const { pid, args } of events) {
    if (args?.data?.url?.includes(host)) counts.set(pid, (counts.get(pid) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

const once = async (
  context: BrowserContext,
  name: PageName,
  isExtended: boolean,
): Promise<{ paste: Held; keys: Held }> => {
  const page = await context.newPage()
  const debug = await context.newCDPSession(page)
  await page.goto(pages[name])
  const box = page.locator('[role="textbox"][contenteditable="true"], textarea').first()
  await box.click()
  if (isExtended) {
    await page.keyboard.type('Votre mesage ')
    await until('the first mark is drawn', async () => (await marksIn(page))[0])
  }
  await page.evaluate((book) => navigator.clipboard.writeText(book), text)
  const { host } = new URL(pages[name])
  const first = await traced(debug, async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+v')
    // The caret stands at the end, and so does what is in sight: its marks come last.
    if (isExtended) await until('the end is marked', async () => (await marksIn(page)).at(-1), 120_000)
    await wait(page, 1_000)
  })
  const then = await traced(debug, async () => {
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press('x')
      await wait(page, BETWEEN_KEYS)
    }
    await wait(page, 1_000)
  })
  await page.close()
  const renderer = rendererOf(first, host)
  return { paste: heldUp(first, renderer), keys: heldUp(then, renderer) }
}

export const pasteSection = async (
  withExtension: BrowserContext,
  without: BrowserContext,
): Promise<Section> => {
  for (const context of [withExtension, without]) {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  }
  const rows = []
  for (const name of BOXES) {
    const bare = await once(without, name, false)
    const extended = await once(withExtension, name, true)
    for (const moment of ['paste', 'keys'] as const) {
      rows.push(
        row(`${name}, ${moment}: longest task, without`, bare[moment].longest, 'ms'),
        row(`${name}, ${moment}: longest task, with`, extended[moment].longest, 'ms'),
        row(`${name}, ${moment}: longest run of our script`, extended[moment].ours, 'ms'),
        row(
          `${name}, ${moment}: tasks above ${LONG_TASK} ms that we cause`,
          extended[moment].caused,
          'count',
        ),
      )
    }
  }
  return { title: `${LENGTH} characters pasted, and ${KEYS} keys in them`, rows }
}
