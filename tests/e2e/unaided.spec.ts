/** « Relire sans aide »: the marks go for ten seconds, a risk stays, and what was missed comes back with its count. */
import { accessibilityFaults } from './accessibility'
import { expect, test } from './fixtures'
import { expectRead, stringsOf } from './panelText'
import { read } from './read'

const WRONG = 'Votre mesage et votre comande sont là. Appelez le 06 12 34 56 78.'

test('hides what may wait, keeps risk and guard, then shows what was missed', async ({
  page,
  openPage,
  openPanel,
  replyBox,
  marks,
  ui,
}) => {
  await openPage('lexical')
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const box = replyBox(0)
  const marked = async (): Promise<string[]> => (await marks()).map(({ text }) => text).sort()
  await box.click()
  await page.keyboard.type(WRONG)
  await expectRead(panel, '78.')
  await expect.poll(marked).toEqual(['06 12 34 56 78', 'comande', 'mesage'])

  await panel.getByRole('button', { name: say('unaidedStart') }).focus()
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: say('unaidedTitle') })).toBeFocused()
  await expect(panel.locator('mark')).toHaveText(['06 12 34 56 78'])
  await expect.poll(marked).toEqual(['06 12 34 56 78'])
  expect(await accessibilityFaults(panel)).toEqual([])

  await page.bringToFront()
  await box.focus()
  await page.keyboard.press('Enter')
  await ui.part('alertdialog')
  await page.keyboard.press('Escape')
  await expect(page.locator('#posted li')).toHaveCount(0)
  await page.keyboard.press('Control+Home')
  for (let letter = 0; letter < 'Votre mes'.length; letter++) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('s')
  await expect.poll(() => read(box)).toBe(WRONG.replace('mesage', 'message'))

  const outcome = `${say('unaidedCorrectedOne', 1)} ${say('unaidedMissedOne', 1)}`
  await expect(panel.locator('[data-live="unaided"]')).toHaveText(outcome, { timeout: 15_000 })
  await expect.poll(marked).toEqual(['06 12 34 56 78', 'comande'])
  await expect(panel.locator('mark')).toHaveText(['comande', '06 12 34 56 78'])
  expect(await ui.text(await ui.part('region', say('unaidedStart')))).toContain('comande')
  await page.keyboard.press('Escape')
  await expect.poll(() => ui.count('region', say('unaidedStart'))).toBe(0)
})
