import { expect, test } from './fixtures'

/** Names of the highlights, as `src/page/marks.ts` gives them. */
const LOOKS = { risk: 'note-1', grammar: 'note-2', spelling: 'note-3' } as const

const RISKY = 'Bonjour 😀, votre mesage est bien reçu , appelez le 06 12 34 56 78. '

for (const name of ['facebook', 'plain', 'textarea', 'nested'] as const) {
  test(`marks spelling, typography and risk in ${name}, behind an emoji`, async ({
    openPage,
    page,
    marks,
  }) => {
    await openPage(name)
    const frame = name === 'nested' ? page.frames().at(-1) : page.mainFrame()
    const box = (frame ?? page.mainFrame())
      .locator('[role="textbox"][contenteditable="true"], textarea')
      .first()
    await box.click()
    await page.keyboard.insertText(RISKY)
    await expect
      .poll(async () => (await marks()).map(({ text, name }) => `${name} ${text}`).sort())
      .toEqual([`${LOOKS.risk} 06 12 34 56 78`, `${LOOKS.grammar}  ,`, `${LOOKS.spelling} mesage`])
  })
}

test('keeps a mark in sight at every pause within the next word', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage ')
  await expect.poll(async () => (await marks()).map(({ text }) => text)).toEqual(['mesage'])
  const bare = await page.evaluateHandle(() => {
    const counted = { frames: 0 }
    const look = (): void => {
      if (CSS.highlights.size === 0) counted.frames++
      requestAnimationFrame(look)
    }
    look()
    return counted
  })
  // « es » is a word of other languages, and the sentence no French for that long.
  await page.keyboard.type('est prêt.', { delay: 250 })
  expect(await bare.evaluate(({ frames }) => frames)).toBe(0)
})
