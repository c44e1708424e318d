/** From the last key to the frame after its mark, and from the press on a fix to the frame after the new text. */
import type { Page } from '@playwright/test'
import type { ExtensionBrowser } from '../../../tests/e2e/browser'
import { marksIn } from '../../../tests/e2e/marks'
import { OwnUi } from '../../../tests/e2e/ownUi'
import { until } from '../../../tests/e2e/until'
import { pages } from '../../../tests/pages/pages'
import { median, quantile } from '../statistics'
import { type Row, row, type Section } from '../table'
import { framesUntil, PAUSE } from './frames'

const LENGTHS = [100, 1_000, 5_000]
const TIMES = 20
const FIXES = 10
const SENTENCE = 'Nous avons bien reçu votre demande et nous revenons vers vous dès demain matin. '

/** Whole sentences only: what is typed behind half of one is another mistake. */
const filled = (page: Page, length: number): Promise<void> =>
  page.evaluate(
    (line) => window.editor?.put([[line]]),
    `${SENTENCE.repeat(Math.max(1, Math.floor((length - 20) / SENTENCE.length)))}Votre `,
  )

const rows = (what: string, times: readonly number[]): Row[] => [
  row(`${what}: median`, median(times), 'ms'),
  row(`${what}: p95`, quantile(times, 0.95), 'ms'),
]

const marking = async (page: Page, length: number): Promise<number[]> => {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    await filled(page, length)
    const measured = framesUntil(page, 'beforeinput', 'mesage')
    await page.evaluate(() => undefined)
    // Without a break before the space, in which the pause would be over already.
    await page.keyboard.type('mesage ', { delay: 5 })
    times.push((await measured) - PAUSE)
  }
  return times
}

const fixing = async (page: Page, length: number): Promise<number[]> => {
  const ui = new OwnUi(page)
  const times: number[] = []
  for (let time = 0; time < FIXES; time++) {
    await filled(page, length)
    const marked = framesUntil(page, 'beforeinput', 'mesage')
    await page.evaluate(() => undefined)
    await page.keyboard.type('mesage est là ')
    await marked
    const place = (await marksIn(page)).find(({ text }) => text === 'mesage')?.place
    if (!place) throw new Error('The mark of "mesage" went away.')
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
    const fix = await ui.place(await ui.part('button', 'message'))
    const measured = framesUntil(page, 'click', 'message')
    await page.evaluate(() => undefined)
    await page.mouse.click(fix.x + fix.width / 2, fix.y + fix.height / 2)
    times.push(await measured)
  }
  return times
}

export const drawingSections = async (browser: ExtensionBrowser): Promise<Section[]> => {
  const page = await browser.context.newPage()
  await page.goto(pages.lexical)
  await page.waitForFunction(() => window.editor !== undefined)
  await page.getByRole('textbox').click()
  // The engine is awake and has read its files before anything is measured: `npm run bench` gives the time of that.
  await page.keyboard.type('Votre mesage ')
  await until('the first mark is drawn', async () => (await marksIn(page))[0])
  const marks: Row[] = []
  const fixes: Row[] = []
  for (const length of LENGTHS) {
    marks.push(...rows(`${length} characters`, await marking(page, length)))
    fixes.push(...rows(`${length} characters`, await fixing(page, length)))
  }
  await page.close()
  return [
    {
      title: `From a key to the frame after its mark, in Lexical, the pause of ${PAUSE} ms not counted`,
      rows: marks,
    },
    { title: 'From the press on a fix to the frame after the new text, in Lexical', rows: fixes },
  ]
}
