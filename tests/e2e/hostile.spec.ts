/** A page that spies, forges and breaks: what it obtains stands in `hostile.md`, and is that and nothing more. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type {} from '../pages/hostile/main'
import { expect, test } from './fixtures'
import { read } from './read'

const TABLE = fileURLToPath(new URL('hostile.md', import.meta.url))
const MEASURED = fileURLToPath(new URL('../../.cache/reports/hostile.md', import.meta.url))

const texts = (marks: readonly { readonly text: string }[]): string[] => marks.map(({ text }) => text)
const editor = (page: Page) => page.locator('#editor')

const tableOf = (obtained: Readonly<Record<string, string>>): string =>
  [
    '# What a hostile page obtains',
    '',
    'Written by `tests/e2e/hostile.spec.ts` on the page of `tests/pages/hostile`, while a fix is applied, a box is marked',
    'and a card is open; the test fails when the page obtains anything else.',
    '',
    '| tried | obtained |',
    '|---|---|',
    ...Object.entries(obtained).map(
      ([tried, what]) => `| ${tried} | ${what.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`,
    ),
    '',
  ].join('\n')

test('a page that spies obtains what the table says, and nothing else', async ({
  openPage,
  page,
  marks,
  ui,
  shortcut,
  extension,
}) => {
  await openPage('hostile')
  await editor(page).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  await shortcut('apply-best')
  await expect.poll(() => read(editor(page))).toBe('Votre message est arrivé. ')

  const field = page.locator('#field')
  await field.click()
  await page.keyboard.type('Votre comande est prête. ')
  await expect.poll(async () => texts(await marks())).toEqual(['comande'])
  const [mark] = await marks()
  const { x, y, width, height } = mark?.place ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(x + width / 2, y + height / 2)
  await ui.part('button', 'commande')

  const id = new URL(await extension.address()).host
  const obtained = await page.evaluate(
    ([id, ...secrets]) => window.hostile.attempt(id ?? '', secrets),
    [id, 'commande', 'Ignorer'],
  )
  const table = tableOf(obtained)
  await mkdir(fileURLToPath(new URL('.', `file://${MEASURED}`)), { recursive: true })
  await writeFile(MEASURED, table)
  expect(table).toBe(await readFile(TABLE, 'utf8'))
})

test('a page that floods and forges changes no letter, no setting and no remark', async ({
  openPage,
  page,
  marks,
  ui,
  serviceWorker,
}) => {
  await openPage('hostile')
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  // From before the first click: a browser that has just started is kept from ending its start.
  const flood = page.evaluate(() => window.hostile.flood())
  await editor(page).click()
  await page.keyboard.type('Appelez Marc au 06 12 34 56 78 pour votre comande. ')
  await expect.poll(async () => texts(await marks())).toEqual(['06 12 34 56 78', 'comande'])
  await page.evaluate(() => window.hostile.forgeEvents())
  expect(await read(editor(page))).toBe('Appelez Marc au 06 12 34 56 78 pour votre comande. ')
  expect(texts(await marks())).toEqual(['06 12 34 56 78', 'comande'])
  expect(await page.locator('#posted li').allTextContents()).toEqual([])

  // Held under the flood too; what the page takes away comes back.
  await page.keyboard.press('Enter')
  await ui.part('button', /Publier quand même/)
  const mutated = () =>
    page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-n]')?.dataset.n))
  await expect.poll(mutated).toBeGreaterThan(10_000)
  expect(await page.locator('#posted li').count()).toBe(0)
  await page.evaluate(() => window.hostile.stop())
  const { messages } = await flood
  expect(messages).toBeGreaterThan(0)
  expect(await serviceWorker.evaluate(() => chrome.storage.local.get('settings'))).toEqual({})
  expect(errors).toEqual([])
})

test('a page that takes our parts away is held all the same, and publishes at the second press', async ({
  openPage,
  page,
  marks,
}) => {
  await openPage('hostile')
  await editor(page).click()
  await page.keyboard.type('Appelez Marc au 06 12 34 56 78. ')
  await expect.poll(async () => texts(await marks())).toEqual(['06 12 34 56 78'])
  await page.evaluate(() => {
    window.hostile.removeStrangers()
    window.hostile.clearHighlights()
  })
  await page.keyboard.press('Enter')
  expect(await page.locator('#posted li').count()).toBe(0)
  expect(await read(editor(page))).toBe('Appelez Marc au 06 12 34 56 78. ')
})

test('an editor that takes no write keeps its text, and the corrected one is offered', async ({
  openPage,
  page,
  marks,
  ui,
  shortcut,
}) => {
  await openPage('hostile')
  await editor(page).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  await page.evaluate(() => window.hostile.rejectWrites())
  await shortcut('apply-best')
  await ui.part('textbox', /./)
  expect(await read(editor(page))).toBe('Votre mesage est arrivé. ')
})
