/** The scene in Firefox: the same minute, with real keys and a real pointer, over WebDriver BiDi. */
import { strict as assert } from 'node:assert'
import type { Page } from 'puppeteer-core'
import { until } from '../../tests/e2e/until'
import { pages } from '../../tests/pages/pages'
import { clickButton, shows } from '../matrix/closedUi'
import type { ExtensionFirefox } from '../matrix/firefox'
import { done, step } from '../setup/say.mjs'
import { instead, phone, posting, reply } from './story'
import { calls } from './words'

const BOX = '[role="textbox"][aria-label="Répondre à Julie Marchand"]'
const POSTED = '[role="article"][aria-label^="Réponse de La Table"] .words'

const textOf = (page: Page): Promise<string> =>
  page.$eval(BOX, (box) => (box.textContent ?? '').replaceAll('\u00A0', ' '))

const posted = (page: Page): Promise<string[]> =>
  page.$$eval(POSTED, (all) => all.map((each) => each.textContent ?? ''))

/** The middle of the first letters of a passage in the box. */
const placeOf = (page: Page, passage: string): Promise<{ x: number; y: number }> =>
  page.$eval(
    BOX,
    (box, wanted) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at + 1)
        range.setEnd(node, at + 2)
        const { x, y, width, height } = range.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      }
      return { x: 0, y: 0 }
    },
    passage,
  )

const press = (page: Page, fits: (text: string) => boolean, what: string): Promise<true> =>
  until(
    `${what} is offered`,
    async () => ((await clickButton(page, page.mainFrame(), fits, { left: 0, top: 0 })) ? true : undefined),
    PATIENCE,
  )

/** A busy machine draws late; a second click would shut what the first one opened. */
const PATIENCE = 30_000

/** A page script may count the marks, but not list them (Firefox). */
const marksIn = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))

/** Whoever installs it is welcomed in a tab of its own, which comes in front of this one when it comes. */
const inFront = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => document.hasFocus())) return
  await page.bringToFront()
  await page.click(BOX)
}

/** Clicks the mark once `marks` of them are drawn, and takes the correction that its card offers. */
const correct = async (page: Page, marks: number, passage: string, correction: string): Promise<void> => {
  await until(
    `${marks} are marked`,
    async () => {
      await inFront(page)
      return (await marksIn(page)) === marks || undefined
    },
    PATIENCE,
  )
  const { x, y } = await placeOf(page, passage)
  await page.mouse.click(x, y)
  await press(page, (text) => text === correction, `« ${correction} »`)
  await until(
    `« ${correction} » is written`,
    async () => (await textOf(page)).includes(correction) || undefined,
  )
}

/** Throws at the first thing that is not so. */
export const playFirefoxScene = async ({ browser }: ExtensionFirefox, port: number): Promise<void> => {
  const page = await browser.newPage()
  await page.goto(pages.facebook.replace(/\/$/, `:${port}/`))
  await page.waitForSelector(BOX)

  step(`Typing under Julie’s comment: « ${reply} »`)
  await page.click(BOX)
  await page.keyboard.type(reply, { delay: 15 })

  step('Clicking a mark opens its card, whose best fix is applied')
  await correct(page, 3, 'somme', 'sommes')
  await correct(page, 2, 'désolé', 'désolés')
  done(`Now: « ${await textOf(page)} »`)

  step('Enter is held once, because of the phone number')
  await page.click(BOX)
  await page.keyboard.down('Control')
  await page.keyboard.press('End')
  await page.keyboard.up('Control')
  await page.keyboard.press('Enter')
  await until('the post is held', async () => (await shows(page.mainFrame(), 'alertdialog')) || undefined)
  assert.deepEqual(await posted(page), [], 'The reply was posted although it should have been held.')

  step('The first button selects the number; typing replaces it, and Enter posts')
  await press(page, (text) => calls('guardCorrect').test(text), 'to correct')
  await until('the number is selected', async () => {
    const selected = await page.evaluate(() => String(getSelection()))
    return selected === phone || undefined
  })
  await page.keyboard.type(instead, { delay: 15 })
  await page.keyboard.press('Enter')
  await until('the reply is posted', async () => ((await posted(page)).length > 0 ? true : undefined))
  assert.deepEqual(await posted(page), [posting])
  done(`Posted: « ${posting} »`)
}
