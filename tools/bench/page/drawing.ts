/** From the last key to the frame after its mark, and from the press on a fix to the frame after the new text. */
import type { Page } from '@playwright/test'
import type { ExtensionBrowser } from '../../../tests/e2e/browser'
import { OwnUi } from '../../../tests/e2e/ownUi'
import { pages } from '../../../tests/pages/pages'
import { median, quantile } from '../statistics'
import { type Row, row, type Section } from '../table'

const LENGTHS = [100, 1_000, 5_000]
const TIMES = 20
const FIXES = 10
/** New marks wait this long after the last key, on purpose (`src/page/session.ts`); it is not counted. */
const PAUSE = 90
const SENTENCE = 'Nous avons bien reçu votre demande et nous revenons vers vous dès demain matin. '

/**
 * Milliseconds from the next event of this kind to the frame after the one that shows `word` marked (`beforeinput`), or
 * the text with it (`click`). Without named functions: the tools that run this file give them a helper pages lack.
 */
const framesUntil = async (page: Page, kind: 'beforeinput' | 'click', word: string): Promise<number> => {
  const handle = await page.evaluateHandle(
    ([type, wanted]) => ({
      measured: new Promise<number>((resolve) => {
        addEventListener(
          type,
          async ({ timeStamp }) => {
            for (let isSeen = false; !isSeen; ) {
              await new Promise(requestAnimationFrame)
              isSeen =
                type === 'click'
                  ? (window.editor?.text() ?? '').includes(wanted)
                  : [...CSS.highlights.values()].some((marks) =>
                      [...marks].some((mark) => `${mark}` === wanted),
                    )
            }
            resolve((await new Promise<number>(requestAnimationFrame)) - timeStamp)
          },
          { once: true, capture: true },
        )
      }),
    }),
    [kind, word] as const,
  )
  return handle.evaluate(({ measured }) => measured)
}

const filled = async (page: Page, length: number): Promise<void> => {
  const text = SENTENCE.repeat(Math.ceil(length / SENTENCE.length))
    .slice(0, length - 20)
    .replace(/\S*$/, '')
  await page.evaluate((line) => window.editor?.put([[line]]), text)
}

const rows = (what: string, times: readonly number[]): Row[] => [
  row(`${what}: median`, median(times), 'ms'),
  row(`${what}: p95`, quantile(times, 0.95), 'ms'),
]

const marking = async (page: Page, length: number): Promise<number[]> => {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    await filled(page, length)
    await page.keyboard.type('Votre mesage', { delay: 5 })
    const measured = framesUntil(page, 'beforeinput', 'mesage')
    await page.evaluate(() => undefined)
    await page.keyboard.press('Space')
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
    await page.keyboard.type('Votre mesage est là ')
    await marked
    const place = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((marks) => [...marks])
      const {
        x = 0,
        y = 0,
        width = 0,
        height = 0,
      } = range instanceof Range ? range.getBoundingClientRect() : {}
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.click(place.x, place.y)
    const fix = await ui.place(await ui.part('button', /message/))
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
