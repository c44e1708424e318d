import { strict as assert } from 'node:assert'
import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import type { ExtensionBrowser } from '../../tests/e2e/browser'
import { type Mark, marksIn } from '../../tests/e2e/marks'
import { OwnUi } from '../../tests/e2e/ownUi'
import { press } from '../../tests/e2e/shortcut'
import { until } from '../../tests/e2e/until'
import { pages } from '../../tests/pages/pages'
import { root } from '../setup/run.mjs'
import { done, say, step } from '../setup/say.mjs'
import { instead, phone, posting, reply } from './story'
import { calls } from './words'

const pictures = join(root, '.screenshots')

const picture = async (page: Page, name: string): Promise<void> => {
  const path = join(pictures, `${name}.png`)
  // A picture taken half-way through a fade shows nothing. Asked each time: whoever opens the panel takes it back.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.screenshot({ path })
  done(`Picture: ${relative(root, path)}`)
}

const markOn = (page: Page, passage: string): Promise<Mark> =>
  until(`« ${passage} » is marked`, async () =>
    (await marksIn(page)).find((mark) => mark.text.includes(passage)),
  )

/** What the panel says, as a person reads it, indented under the step. */
const print = async (panel: Page): Promise<void> => {
  const text = await panel.locator('body').innerText()
  for (const line of text.split('\n')) if (line.trim() !== '') say(`    ${line.trim()}`)
}

const play = async (browser: ExtensionBrowser, page: Page): Promise<void> => {
  await page.goto(pages.facebook)
  const box = page.getByRole('textbox', { name: 'Répondre à Julie Marchand' })
  const thread = page.getByRole('article', { name: /^Commentaire de Julie Marchand/ })
  const posted = thread.getByRole('article', { name: /^Réponse de La Table/ })
  const ui = new OwnUi(page)

  step(`Typing under Julie’s comment: « ${reply} »`)
  await box.click()
  await page.keyboard.type(reply, { delay: 15 })
  const verb = await markOn(page, 'somme')
  await markOn(page, phone)
  const marked = await marksIn(page)
  done(`Marked: ${marked.map((mark) => `« ${mark.text} »`).join(', ')}`)
  await picture(page, '1-marks')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, '1-marks-dark')
  await page.emulateMedia({ colorScheme: 'light' })

  step('Clicking a mark opens its card')
  await page.mouse.click(verb.place.x + verb.place.width / 2, verb.place.y + verb.place.height / 2)
  const card = await ui.part('dialog')
  say(`    ${card.name}`)
  await picture(page, '2-card')
  await page.keyboard.press('Escape')

  step('The panel says the same')
  const panel = await browser.openPanel(page)
  await panel.getByText(phone).first().waitFor()
  await print(panel)
  await picture(panel, '3-panel')
  await panel.close()
  await page.bringToFront()

  step('Fixing the grammar by key, from the first remark on')
  const worker = await browser.serviceWorker()
  for (const fixed of ['nous sommes', 'désolés']) {
    await box.press('Control+Home')
    await press(page, worker, 'next-remark')
    await press(page, worker, 'apply-best')
    await until(`« ${fixed} » is written`, async () => (await box.innerText()).includes(fixed) || undefined)
  }
  done(`Now: « ${await box.innerText()} »`)

  step('Enter is held once, because of the phone number')
  await box.press('Control+End')
  await page.keyboard.press('Enter')
  await ui.part('button', calls('guardPublish'))
  assert.equal(await posted.count(), 0, 'The reply was posted although it should have been held.')
  await picture(page, '4-guard')

  step('« Corriger » selects the number; typing replaces it, and Enter posts')
  await ui.click('button', calls('guardCorrect'))
  await until('the number is selected', async () => {
    const selected = await page.evaluate(() => String(getSelection()))
    return selected === phone || undefined
  })
  await page.keyboard.type(instead, { delay: 15 })
  await page.keyboard.press('Enter')
  await posted.waitFor()
  assert.equal(await posted.count(), 1, 'The reply was posted more than once.')
  assert.equal(await posted.locator('.words').innerText(), posting)
  done(`Posted: « ${posting} »`)
  await picture(page, '5-posted')
}

/** A community manager's minute, with real keys in the real extension. Throws at the first thing that is not so. */
export const playScene = async (browser: ExtensionBrowser): Promise<void> => {
  await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
  const page = await browser.context.newPage()
  try {
    await play(browser, page)
  } catch (fault) {
    await picture(page, 'failure')
    throw fault
  }
}
