import type { Locator, Page } from '@playwright/test'
import { expect, type Mark, test } from './fixtures'
import type { OwnUi } from './ownUi'
import { read } from './read'

const RISKY = 'Appelez le 06 12 34 56 78 merci'

const posted = (page: Page): Locator => page.locator('#posted li, .answers .reply')

for (const name of ['facebook', 'plain', 'textarea'] as const) {
  test.describe(name, () => {
    test.beforeEach(async ({ openPage, page, replyBox, marks }) => {
      await openPage(name)
      await replyBox(0).click()
      await page.keyboard.type(RISKY)
      await expect.poll(async () => (await marks()).map(({ text }) => text)).toEqual(['06 12 34 56 78'])
    })

    test('holds one press, lets the second one post', async ({ page, ui }) => {
      const before = await posted(page).count()
      await page.keyboard.press('Enter')
      expect(await ui.count('alertdialog')).toBe(1)
      expect(await posted(page).count()).toBe(before)
      // Sooner, it is taken for the second half of one double press.
      await page.waitForFunction(
        (since) => performance.now() - since > 250,
        await page.evaluate(() => performance.now()),
      )
      await page.keyboard.press('Enter')
      await expect(posted(page)).toHaveCount(before + 1)
      await expect.poll(() => ui.count('alertdialog')).toBe(0)
    })

    test('lets a double press post nothing', async ({ page, ui, replyBox }) => {
      const before = await posted(page).count()
      await page.keyboard.down('Enter')
      await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
      expect(await ui.count('alertdialog')).toBe(1)
      expect(await posted(page).count()).toBe(before)
      expect(await read(replyBox(0))).toBe(RISKY)
    })

    test('leads back to the risk by Corriger', async ({ page, ui, replyBox }) => {
      const before = await posted(page).count()
      await page.keyboard.press('Enter')
      await ui.part('alertdialog')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => ui.count('alertdialog')).toBe(0)
      await expect(replyBox(0)).toBeFocused()
      expect(await ui.count('dialog')).toBe(1)
      await page.keyboard.type('zéro six')
      await expect.poll(() => read(replyBox(0))).toBe('Appelez le zéro six merci')
      expect(await posted(page).count()).toBe(before)
    })

    test('posts nothing by itself on Publier quand même', async ({ page, ui, replyBox }) => {
      const before = await posted(page).count()
      await page.keyboard.press('Enter')
      await ui.click('button', 'Publier quand même')
      expect(await ui.said()).toContain('Appuyez de nouveau')
      await expect(replyBox(0)).toBeFocused()
      expect(await posted(page).count()).toBe(before)
      await page.keyboard.press('Enter')
      await expect(posted(page)).toHaveCount(before + 1)
    })

    test('posts nothing by a key held on Publier quand même', async ({ page, ui, replyBox }) => {
      const before = await posted(page).count()
      await page.keyboard.press('Enter')
      await ui.part('alertdialog')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      // The first takes the focus back to the box; the browser repeats the key there.
      for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
      await expect(replyBox(0)).toBeFocused()
      expect(await read(replyBox(0))).toBe(RISKY)
      expect(await posted(page).count()).toBe(before)
      await page.keyboard.press('Enter')
      await expect(posted(page)).toHaveCount(before + 1)
    })

    test('lets Shift+Enter and a clean reply through', async ({ page, ui, replyBox, marks }) => {
      const before = await posted(page).count()
      await page.keyboard.press('Shift+Enter')
      expect(await ui.count('alertdialog')).toBe(0)
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Bonjour et merci !')
      await expect.poll(async () => (await marks()).filter((mark) => mark.name === 'note-1')).toEqual([])
      expect(await posted(page).count()).toBe(before)
      await page.keyboard.press('Enter')
      await expect(posted(page)).toHaveCount(before + 1)
      expect(await read(replyBox(0))).toMatch(/^\n?$/)
    })
  })
}

test('holds the button too', async ({ openDemo, page, ui, replyBox, marks }) => {
  await openDemo()
  const before = await posted(page).count()
  await replyBox(0).click()
  await page.keyboard.type(RISKY)
  await expect.poll(async () => (await marks()).length).toBe(1)
  const send = page.locator('form.composer').first().getByRole('button', { name: 'Publier' })
  await send.click()
  expect(await ui.count('alertdialog')).toBe(1)
  expect(await posted(page).count()).toBe(before)
  await page.waitForFunction(
    (since) => performance.now() - since > 250,
    await page.evaluate(() => performance.now()),
  )
  await send.click()
  await expect(posted(page)).toHaveCount(before + 1)
})

test('holds before a page that listens on its window, too', async ({
  openPage,
  page,
  ui,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  await page.evaluate(() =>
    addEventListener('keydown', ({ key }) => key === 'Enter' && document.body.append('Publié !'), true),
  )
  await replyBox(0).click()
  await page.keyboard.type(RISKY)
  await expect.poll(async () => (await marks()).length).toBe(1)
  await page.keyboard.press('Enter')
  expect(await ui.count('alertdialog')).toBe(1)
  await expect(page.getByText('Publié !')).toHaveCount(0)
})

test('leaves Enter to an open list of names', async ({ openDemo, page, ui, replyBox, marks }) => {
  await openDemo()
  const before = await posted(page).count()
  const box = replyBox(0)
  await box.click()
  await page.keyboard.type(RISKY)
  await expect.poll(async () => (await marks()).length).toBe(1)
  await page.keyboard.type(' @jul')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Enter')
  await expect.poll(() => read(box)).toContain('Julie Marchand')
  expect(await ui.count('alertdialog')).toBe(0)
  expect(await posted(page).count()).toBe(before)
  await page.keyboard.press('Enter')
  expect(await ui.count('alertdialog')).toBe(1)
  expect(await posted(page).count()).toBe(before)
})

/** Types a word that is misspelt, and no risk, into the box that has the focus. */
const expectHeldForSpelling = async (page: Page, marks: () => Promise<Mark[]>, ui: OwnUi): Promise<void> => {
  await page.keyboard.type('Votre mesage est bien là. ')
  await expect.poll(async () => (await marks()).map(({ text }) => text)).toEqual(['mesage'])
  await page.keyboard.press('Enter')
  expect(await ui.text(await ui.part('alertdialog'))).toContain('mesage')
  await expect(posted(page)).toHaveCount(0)
}

test('holds what the review stops for two hostile turns, and the sign says so', async ({
  openPage,
  page,
  ui,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type('Il fallait lire la notice. Calmez-vous. ')
  await expect.poll(async () => (await marks()).length).toBe(2)
  await ui.part('button', /à revoir avant de publier/)
  await page.keyboard.press('Enter')
  expect(await ui.text(await ui.part('alertdialog'))).toContain('Il fallait lire la notice')
  await expect(posted(page)).toHaveCount(0)
})

test('holds for any other remark too, where the person wants it', async ({
  serviceWorker,
  openPage,
  page,
  ui,
  replyBox,
  marks,
}) => {
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, guard: 'all' } }))
  await openPage('plain')
  await replyBox(0).click()
  await expectHeldForSpelling(page, marks, ui)
})

test('holds for any other remark where the guide asks for it, though the person switched it off', async ({
  extension,
  serviceWorker,
  openPage,
  page,
  ui,
  replyBox,
  marks,
}) => {
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, guard: 'off' } }))
  const desk = await extension.context.newPage()
  await desk.goto(`${await extension.address()}src/options/index.html`)
  await desk.evaluate(() => {
    const document = { format: 1, id: 'siege', name: 'Charte du siège', guard: 'all' }
    const ask = { kind: 'take', document, source: { kind: 'file' } }
    return chrome.runtime.sendMessage({ type: 'guides', ask })
  })
  await desk.close()
  await openPage('plain')
  await replyBox(0).click()
  await expectHeldForSpelling(page, marks, ui)
})
