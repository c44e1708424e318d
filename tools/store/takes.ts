/** Pictures of the real product, as its own screens draw them: what each store screenshot is made of. */
import type { Page } from '@playwright/test'
import charter from '../../public/guides/commerce-en-ligne.guide.json'
import type { ExtensionBrowser } from '../../tests/e2e/browser'
import { type Mark, marksIn } from '../../tests/e2e/marks'
import { OwnUi } from '../../tests/e2e/ownUi'
import { until } from '../../tests/e2e/until'
import { pages } from '../../tests/pages/pages'
import { calls } from '../demo/words'
import { workingMonth } from './workingMonth'

/** In CSS pixels; pictures have twice as many, so that a store may enlarge them. */
interface Size {
  readonly width: number
  readonly height: number
}

const SHARPNESS = 2
/** As wide as the window in a screenshot, or less wide and drawn larger. */
const CLOSE: Size = { width: 740, height: 427 }
const WHOLE: Size = { width: 1040, height: 600 }
const BESIDE: Size = { width: 680, height: 600 }
const PANEL: Size = { width: 360, height: 600 }

/** One picture as base64, and how wide it is drawn beside others. */
export interface Take {
  readonly png: string
  readonly width: number
}

const take = async (page: Page, size: Size): Promise<Take> => ({
  png: await picture(page, size),
  width: size.width,
})

const REPLY =
  'Bonjour Julie, nous somme désolés pour ce désagrémant. Vous auriez dû nous prévenir, appelez Marc au 06 12 34 56 78.'

const sized = async (page: Page, size: Size): Promise<void> => {
  await page.setViewportSize(size)
  // A picture taken half-way through a fade shows nothing.
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
}

/** By the browser itself: the side panel is driven over a connection that knows of no sharpness. */
const picture = async (page: Page, { width, height }: Size): Promise<string> => {
  const debug = await page.context().newCDPSession(page)
  const { data } = await debug.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: await page.evaluate(() => scrollY), width, height, scale: SHARPNESS },
    captureBeyondViewport: true,
  })
  await debug.detach()
  return data
}

const markOn = (page: Page, passage: string): Promise<Mark> =>
  until(`« ${passage} » is marked`, async () =>
    (await marksIn(page)).find((mark) => mark.text.includes(passage)),
  )

/** The reply box under Julie's comment, with the reply in it and its marks drawn. */
const written = async ({ context }: ExtensionBrowser, size: Size): Promise<Page> => {
  const page = await context.newPage()
  await sized(page, size)
  await page.goto(pages.facebook)
  const box = page.getByRole('textbox', { name: 'Répondre à Julie Marchand' })
  await box.click()
  await page.keyboard.type(REPLY, { delay: 10 })
  for (const passage of ['somme', 'désagrémant', 'auriez dû', '06 12 34 56 78']) await markOn(page, passage)
  await page
    .getByRole('article', { name: /^Commentaire de Julie Marchand/ })
    .evaluate((thread) => scrollTo(0, thread.getBoundingClientRect().top + scrollY - 76))
  // The page scrolls, and the marks with it.
  await markOn(page, 'somme')
  return page
}

export const takeMarks = async (browser: ExtensionBrowser): Promise<Take[]> => {
  const page = await written(browser, CLOSE)
  const taken = await take(page, CLOSE)
  await page.close()
  return [taken]
}

export const takeCard = async (browser: ExtensionBrowser): Promise<Take[]> => {
  const page = await written(browser, CLOSE)
  const { place } = await markOn(page, 'somme')
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
  await new OwnUi(page).part('dialog')
  const taken = await take(page, CLOSE)
  await page.close()
  return [taken]
}

export const takePanel = async (browser: ExtensionBrowser): Promise<Take[]> => {
  const page = await written(browser, BESIDE)
  // Before the panel makes the window narrower.
  const beside = await take(page, BESIDE)
  const panel = await browser.openPanel(page)
  await sized(panel, PANEL)
  await panel.getByText('06 12 34 56 78').first().waitFor()
  await panel
    .getByRole('heading', { name: calls('findingsTitle') })
    .evaluate((heading) => heading.scrollIntoView())
  const taken = [beside, await take(panel, PANEL)]
  await panel.close()
  await page.close()
  return taken
}

/** Opens one of our own pages; what it needs to show is asked of the background as its own screens ask it. */
const ownPage = async (browser: ExtensionBrowser, path: string, message: object): Promise<Page> => {
  const page = await browser.context.newPage()
  await sized(page, WHOLE)
  await page.goto(`${await browser.address()}${path}`)
  await page.evaluate((asked) => chrome.runtime.sendMessage(asked), message)
  await page.reload()
  return page
}

export const takeGuide = async (browser: ExtensionBrowser): Promise<Take[]> => {
  const page = await ownPage(browser, `src/options/index.html#edit/${charter.id}/rules`, {
    type: 'guides',
    ask: { kind: 'take', document: charter, source: { kind: 'starter' } },
  })
  await page.locator('main h1').waitFor()
  const taken = await take(page, WHOLE)
  await page.close()
  return [taken]
}

export const takePractice = async (browser: ExtensionBrowser): Promise<Take[]> => {
  const page = await ownPage(browser, 'src/practice/index.html#progress', {
    type: 'belongings',
    ask: { kind: 'restore', document: workingMonth(Date.now()) },
  })
  await page.locator('main.screen h1').waitFor()
  const taken = await take(page, WHOLE)
  await page.close()
  return [taken]
}
