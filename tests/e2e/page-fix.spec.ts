import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { read } from './read'

const WRONG = 'Bonjour 😀, votre mesage est bien arrivé. Merci '
const RIGHT = 'Bonjour 😀, votre message est bien arrivé. Merci '

/** A real click in the middle of a marked passage, wherever the page draws it. */
const clickMark = async (page: Page, text: string): Promise<void> => {
  const point = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        if (!(range instanceof Range) || range.toString() !== wanted) continue
        const { x, y, width, height } = range.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      }
    }
    return undefined
  }, text)
  if (!point) throw new Error(`${text} is not marked`)
  await page.mouse.click(point.x, point.y)
}

for (const name of ['facebook', 'plain', 'textarea'] as const) {
  test.describe(name, () => {
    test.beforeEach(async ({ openPage, page, replyBox, marks }) => {
      await openPage(name)
      await replyBox(0).click()
      await page.keyboard.type(WRONG)
      await expect.poll(async () => (await marks()).map(({ text }) => text)).toEqual(['mesage'])
    })

    test('a fix by mouse, taken back by one Ctrl+Z', async ({ page, replyBox, ui, marks }) => {
      const box = replyBox(0)
      await clickMark(page, 'mesage')
      await ui.part('dialog')
      await expect(box).toBeFocused()
      await ui.click('button', 'message')
      await expect.poll(() => read(box)).toBe(RIGHT)
      await expect.poll(() => ui.count('dialog')).toBe(0)
      expect(await marks()).toEqual([])
      await page.keyboard.press('Control+z')
      await expect.poll(() => read(box)).toBe(WRONG)
    })

    test('a fix by keyboard, with the caret left where it was', async ({ page, replyBox, shortcut, ui }) => {
      const box = replyBox(0)
      await shortcut('next-remark')
      await ui.part('dialog')
      await page.keyboard.press('Enter')
      await expect.poll(() => read(box)).toBe(RIGHT)
      await expect(box).toBeFocused()
      await expect.poll(() => ui.count('dialog')).toBe(0)
      await page.keyboard.type('!')
      await expect.poll(() => read(box)).toBe(`${RIGHT}!`)
      await expect(page.locator('#posted li')).toHaveCount(0)
    })

    test('the best fix by one shortcut', async ({ page, replyBox, shortcut }) => {
      const box = replyBox(0)
      await shortcut('apply-best')
      await expect.poll(() => read(box)).toBe(RIGHT)
      await page.keyboard.type('!')
      await expect.poll(() => read(box)).toBe(`${RIGHT}!`)
    })

    test('the keyboard path of the card', async ({ page, replyBox, shortcut, ui, marks }) => {
      const box = replyBox(0)
      await shortcut('next-remark')
      await ui.part('dialog')
      await page.keyboard.press('Escape')
      await expect.poll(() => ui.count('dialog')).toBe(0)
      await expect(box).toBeFocused()
      await page.keyboard.type('!')
      await expect.poll(() => read(box)).toBe(`${WRONG}!`)
      await page.keyboard.press('Backspace')

      await shortcut('next-remark')
      const card = await ui.part('dialog')
      expect(card.name).toContain('Orthographe')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      expect(await ui.text(card)).toContain('Un mot mal écrit en public')
      const ignore = await ui.part('button', 'Ignorer')
      expect(await ui.count('button', 'Ajouter au dictionnaire')).toBe(1)
      expect(ignore.name).toBe('Ignorer')
      await ui.click('button', 'Ignorer')
      await expect.poll(() => ui.count('dialog')).toBe(0)
      expect(await marks()).toEqual([])
      await expect(box).toBeFocused()
    })
  })
}

test('Tab goes through the sign at the box and on', async ({ openPage, page, replyBox, ui }) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type(WRONG)
  const badge = await ui.part('button', /^Mot juste : 1 remarque/)
  for (let step = 0; step < 20 && !(await ui.isFocused(badge)); step++) await page.keyboard.press('Tab')
  expect(await ui.isFocused(badge)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  expect(await ui.isFocused(badge)).toBe(false)
})

test('a field that refuses the fix keeps its text, and the corrected one is offered', async ({
  openPage,
  page,
  replyBox,
  marks,
  shortcut,
  ui,
}) => {
  await openPage('plain')
  const box = replyBox(0)
  await box.click()
  await page.keyboard.type(WRONG)
  await expect.poll(async () => (await marks()).length).toBe(1)
  await box.evaluate((element) =>
    element.addEventListener('beforeinput', (event) => event.preventDefault(), { capture: true }),
  )
  await shortcut('apply-best')
  const card = await ui.part('dialog', 'Correction non appliquée')
  expect(await ui.text(card)).toContain('n’a pas accepté la correction')
  await ui.part('button', 'Copier le texte corrigé')
  expect(await read(box)).toBe(WRONG)
  await ui.click('button', 'Fermer')
  await expect.poll(() => ui.count('dialog')).toBe(0)
})
