import { expect, test } from './fixtures'
import { read } from './read'

const texts = (marks: readonly { readonly text: string }[]): string[] => marks.map(({ text }) => text)

for (const name of ['facebook', 'plain', 'textarea'] as const) {
  test.describe(name, () => {
    test('marks stay on their words while the person types before, between and over them', async ({
      openPage,
      page,
      replyBox,
      marks,
    }) => {
      await openPage(name)
      const box = replyBox(0)
      await box.click()
      await page.keyboard.type('Votre mesage et votre comande. ')
      await expect.poll(async () => texts(await marks())).toEqual(['mesage', 'comande'])
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('Bonjour 😀 Julie, ')
      // At once, and not only after the next review.
      expect(texts(await marks())).toEqual(['mesage', 'comande'])
      await expect.poll(async () => texts(await marks())).toEqual(['mesage', 'comande'])
      await page.keyboard.press('Control+ArrowRight')
      await page.keyboard.press('Control+ArrowRight')
      await page.keyboard.press('Shift+ArrowLeft')
      await page.keyboard.press('Shift+ArrowLeft')
      await page.keyboard.type('ss')
      await expect.poll(async () => (await read(box)).includes('Julie')).toBe(true)
      for (const mark of await marks()) expect(['mesage', 'comande', mark.text]).toContain(mark.text)
    })

    test('does not mark the word being typed', async ({ openPage, page, replyBox, marks }) => {
      await openPage(name)
      await replyBox(0).click()
      await page.keyboard.type('Votre comande et votre mesag')
      await expect.poll(async () => texts(await marks())).toEqual(['comande'])
      await page.keyboard.type('e')
      expect(texts(await marks())).toEqual(['comande'])
      await page.keyboard.type(' ')
      await expect.poll(async () => texts(await marks())).toEqual(['comande', 'mesage'])
    })

    test('loses no letter typed while a fix is being written', async ({
      openPage,
      page,
      replyBox,
      marks,
      shortcut,
    }) => {
      await openPage(name)
      const box = replyBox(0)
      await box.click()
      await page.keyboard.type('Votre mesage est arrivé. ')
      await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
      await shortcut('apply-best')
      await page.keyboard.type('Merci de votre patience.')
      await expect.poll(() => read(box)).toMatch(/^Votre mess?age est arrivé\. Merci de votre patience\.$/)
    })
  })
}

test('the page replaces its editor while a review is under way', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  const box = replyBox(0)
  await box.click()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.keyboard.type('Votre mesage est arrivé. ')
  await box.evaluate((old) => {
    const fresh = old.cloneNode(false)
    old.replaceWith(fresh)
    if (fresh instanceof HTMLElement) fresh.focus()
  })
  await expect.poll(marks).toEqual([])
  await page.keyboard.type('Votre comande aussi. ')
  await expect.poll(async () => texts(await marks())).toEqual(['comande'])
  expect(errors).toEqual([])
})

test('reads a box in an open shadow root', async ({ openPage, page, marks, shortcut }) => {
  await openPage('nested')
  const box = page.getByRole('textbox', { name: 'Réponse dans l’arbre ouvert' })
  await box.click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  await shortcut('apply-best')
  await expect.poll(() => read(box)).toBe('Votre message est arrivé. ')
  await page.keyboard.type('Merci')
  await expect.poll(() => read(box)).toBe('Votre message est arrivé. Merci')
})

test('falls silent where it is paused, and speaks again', async ({
  openPage,
  page,
  replyBox,
  marks,
  shortcut,
  ui,
}) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  await shortcut('pause-here')
  await expect.poll(marks).toEqual([])
  await ui.part('button', /en pause ici/)
  await shortcut('pause-here')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
})

test('puts nothing into the page but one empty element', async ({ openDemo, page, replyBox, marks }) => {
  await openDemo()
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage')
  const before = await replyBox(0).evaluate((box) => box.outerHTML)
  await page.keyboard.press('Home')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML)).toBe(
    '<div popover="manual"></div>',
  )
  expect(await replyBox(0).evaluate((box) => box.outerHTML)).toBe(before)
})
