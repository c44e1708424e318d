/** What a page pays over a day: boxes that come and go, pages that are left and come back, an extension that is updated. */
import type { CDPSession, Page } from '@playwright/test'
import { pages } from '../pages/pages'
import { launch } from './browser'
import { expect, test } from './fixtures'
import { marksIn } from './marks'
import { read } from './read'
import { press } from './shortcut'

const ROUNDS = 100
const texts = (marks: readonly { readonly text: string }[]): string[] => marks.map(({ text }) => text)

const ownLayers = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('html > [popover]').length)

/** What lives after a collection, counted by the browser itself. */
const living = async (debug: CDPSession): Promise<{ listeners: number; nodes: number }> => {
  await debug.send('HeapProfiler.collectGarbage')
  const { metrics } = await debug.send('Performance.getMetrics')
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { listeners: of('JSEventListeners'), nodes: of('Nodes') }
}

test(`${ROUNDS} boxes opened and closed leave no listener, range or node`, async ({
  openPage,
  page,
  marks,
}) => {
  test.setTimeout(90_000)
  await openPage('plain')
  const debug = await page.context().newCDPSession(page)
  await debug.send('Performance.enable')
  const rounds = async (count: number): Promise<void> => {
    for (let round = 0; round < count; round++) {
      // A box with a mistake in it takes the focus, is read and marked, and goes.
      await page.evaluate(() => {
        const box = document.createElement('div')
        box.contentEditable = 'true'
        box.role = 'textbox'
        box.className = 'box'
        box.textContent = 'Votre mesage est arrivé.'
        document.body.append(box)
        box.focus()
      })
      await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { polling: 'raf' })
      await page.evaluate(() => document.querySelector('body > .box')?.remove())
      await page.waitForFunction(() => CSS.highlights.size === 0, undefined, { polling: 'raf' })
    }
  }
  // The first ones bring what is made once: the program, its layer, the engine.
  await rounds(5)
  const before = await living(debug)
  await rounds(ROUNDS)
  expect(await marks()).toEqual([])
  // Not one a round: a handful may be the browser's own. Waited for: the last box is let go after its marks are.
  const grown = async (): Promise<number> => {
    const { listeners, nodes } = await living(debug)
    return Math.max(listeners - before.listeners, nodes - before.nodes)
  }
  await expect.poll(grown).toBeLessThan(ROUNDS / 10)
})

test('goes along in a page of one document, and comes back with the back button', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  // The site puts another view and another box in the place of this one, and changes its address.
  await page.evaluate(() => {
    history.pushState({}, '', '/groups/1')
    const old = document.querySelector('.box')
    const box = document.createElement('textarea')
    box.className = 'box'
    old?.replaceWith(box)
    box.focus()
  })
  await expect.poll(marks).toEqual([])
  await page.keyboard.type('Votre comande aussi. ')
  await expect.poll(async () => texts(await marks())).toEqual(['comande'])
  // The one that we show things in, and the one that mirrors a textarea.
  expect(await ownLayers(page)).toBe(2)
  await page.evaluate(() => history.replaceState({}, '', '/'))
  await page.goto('about:blank')
  await page.goBack()
  await page.locator('.box').click()
  await page.keyboard.type('Votre mesage. ')
  await expect.poll(async () => texts(await marks())).toContain('mesage')
  expect(await ownLayers(page)).toBe(1)
})

test('retires when the extension is updated, and the new copy takes the box over', async () => {
  // A browser of its own: what is reloaded here the other tests go on using.
  const own = await launch({ headless: true })
  const page = await own.context.newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(pages.lexical)
  const box = page.getByRole('textbox')
  await box.click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marksIn(page))).toEqual(['mesage'])
  const old = await page.evaluateHandle(() => document.querySelector('html > [popover]'))
  const worker = await own.serviceWorker()
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await page.waitForFunction((layer) => layer?.isConnected === false, old)
  await page.keyboard.type('Votre comande aussi. ')
  await expect.poll(async () => texts(await marksIn(page))).toEqual(['mesage', 'comande'])
  expect(await ownLayers(page)).toBe(1)
  expect(await read(box)).toBe('Votre mesage est arrivé. Votre comande aussi. ')
  // Once more, in the midst of a fix: the text is the old one or the new one, and can be written on.
  const next = await own.serviceWorker()
  await press(page, next, 'next-remark')
  const written = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('beforeinput', () => resolve(), { capture: true, once: true })
      }),
  )
  await press(page, next, 'apply-best')
  await written
  await next.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Merci. ')
  await expect.poll(async () => texts(await marksIn(page))).toContain('comande')
  expect(await read(box)).toMatch(/^Votre mess?age est arrivé\. Votre comande aussi\. Merci\. $/)
  expect(errors).toEqual([])
  await own.close()
})

test('answers although its background was killed while it was asked', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type('Bonjour. ')
  const debug = await page.context().newCDPSession(page)
  await debug.send('ServiceWorker.enable')
  // Between the letters of a word: a request is on its way whenever it dies.
  for (const word of ['Votre ', 'mesage ', 'et votre ', 'comande. ']) {
    await page.keyboard.type(word)
    await debug.send('ServiceWorker.stopAllWorkers')
  }
  await page.keyboard.type('Merci. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage', 'comande'])
})

/** Fields whose writer wants no proofreader, and one round each. */
const NO_REPLIES: readonly { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }[] =
  [
    { tag: 'textarea', attributes: { spellcheck: 'false' } },
    { tag: 'textarea', attributes: { role: 'searchbox' } },
    { tag: 'textarea', attributes: { autocomplete: 'one-time-code' } },
    { tag: 'input', attributes: { type: 'password' } },
    { tag: 'input', attributes: { type: 'search' } },
  ]

test('keeps out of fields that are no replies', async ({ openPage, page, replyBox, marks }) => {
  // Facebook’s own row calls every rich editor a reply: a field it does not name is judged by itself.
  await openPage('textarea')
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  for (const { tag, attributes } of NO_REPLIES) {
    await page.evaluate(
      ([name, given]) => {
        const field = document.createElement(name)
        field.id = 'no-reply'
        for (const [key, value] of Object.entries(given)) field.setAttribute(key, value)
        document.querySelector('#no-reply')?.remove()
        document.body.append(field)
        field.focus()
      },
      [tag, attributes] as const,
    )
    await page.keyboard.type('Votre comande aussi. ')
  }
  // Typed here again, it is marked at once: had a field before been read, its marks would be there as well.
  await replyBox(0).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Votre comende. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage', 'comende'])
})

test('offers the panel alone where another proofreader marks the page, and keeps its marks until then', async ({
  openPage,
  page,
  replyBox,
  marks,
  ui,
}) => {
  await openPage('plain')
  await page.evaluate(() => document.body.setAttribute('data-gr-ext-installed', ''))
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  const [mark] = await marks()
  if (!mark) throw new Error('No mark.')
  const { x, y, width, height } = mark.place
  await page.mouse.click(x + width / 2, y + height / 2)
  await ui.click('button', /Panneau seul \(Grammarly/)
  await expect.poll(marks).toEqual([])
  // Still read: the badge tells how many, and leads to the panel.
  await ui.part('button', /1 remarque/)
})
