import { expect, test } from './fixtures'

const phone = '06 12 34 56 78'

test('a reply is marked as it is typed, fixed by key, held once, then posted', async ({
  openDemo,
  replyBox,
  marks,
  ui,
  shortcut,
}) => {
  const page = await openDemo()
  const box = replyBox(0)
  const posted = page.getByRole('article', { name: /^Réponse de La Table/ })

  await box.click()
  await page.keyboard.type(`Bonjour Julie, nous somme désolés pour ce retard. Appelez-moi au ${phone}. Merci`)
  await expect.poll(async () => (await marks()).map((mark) => mark.text)).toContain('somme')
  await expect.poll(async () => (await marks()).map((mark) => mark.text)).toContain(phone)

  // The first remark of the text is the verb.
  await page.keyboard.press('Control+Home')
  await shortcut('next-remark')
  await shortcut('apply-best')
  await expect(box).toContainText('nous sommes désolés pour ce retard')
  await expect.poll(async () => (await marks()).map((mark) => mark.text)).not.toContain('somme')

  await box.click()
  await page.keyboard.press('Enter')
  await ui.part('button', /Publier quand même/)
  await expect(posted).toHaveCount(0)

  await ui.click('button', /Publier quand même/)
  await expect(posted).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(posted).toHaveCount(1)
  await expect(posted).toContainText(
    `Bonjour Julie, nous sommes désolés pour ce retard. Appelez-moi au ${phone}.`,
  )
  await expect(box).toHaveText('')
})

test('a clean reply is posted by the first press', async ({ openDemo, replyBox, marks }) => {
  const page = await openDemo()
  await replyBox(1).click()
  await page.keyboard.type('Merci beaucoup Karim, toute l’équipe est ravie !')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: /^Réponse de La Table/ })).toHaveCount(1)
  await expect.poll(marks).toEqual([])
})

test('a mark clicked right after the last key opens its card', async ({ openDemo, replyBox, marks, ui }) => {
  const page = await openDemo()
  await replyBox(0).click()
  await page.keyboard.type('Nous somme là pour vous.')
  await expect.poll(async () => (await marks()).map((mark) => mark.text)).toContain('somme')
  const mark = (await marks()).find(({ text }) => text === 'somme')
  const { x, y, width, height } = mark?.place ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(x + width / 2, y + height / 2)
  await ui.part('button', 'sommes')
})
