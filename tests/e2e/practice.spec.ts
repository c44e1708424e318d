/** The page of whoever learns: reached from the panel, a scene tried before its model answer, every screen readable. */
import { expect, test } from './fixtures'
import { accessibilityFaults, stringsOf } from './panelText'

const SCREENS = ['today', 'lessons', 'scenes', 'progress', 'notebook', 'team']

test('a scene shows its model answer once one’s own was tried, and says what is wrong with it', async ({
  extension,
  openDemo,
  openPanel,
}) => {
  await openDemo()
  const panel = await openPanel()
  const opening = extension.context.waitForEvent('page')
  await panel.getByRole('button', { name: (await stringsOf(panel))('practiceOpen') }).click()
  const page = await opening
  const say = await stringsOf(page)
  await page.getByRole('link', { name: say('navScenes'), exact: true }).click()
  await expect(page.locator('.scenes .card')).toHaveCount(12)
  await page.locator('.scenes .card').first().click()

  await expect(page.getByText(say('sceneFirst'))).toBeVisible()
  await page.getByLabel(say('sceneReply')).fill('Vous mentez, et vous le savez très bien. Arrêtez de mentir.')
  await page.getByRole('button', { name: say('answerRead') }).click()
  await expect(page.locator('.outcome strong').first()).toContainText('mentez')
  await expect(page.locator('.model')).toBeVisible()
  await page.close()
})

for (const scheme of ['light', 'dark'] as const)
  test(`every screen to learn is accessible in ${scheme}`, async ({ extension }) => {
    const page = await extension.context.newPage()
    await page.emulateMedia({ colorScheme: scheme })
    for (const screen of SCREENS) {
      await page.goto(`${await extension.address()}src/practice/index.html#${screen}`)
      await expect(page.locator('main.screen h1')).toBeVisible()
      expect(await accessibilityFaults(page), screen).toEqual([])
    }
    await page.close()
  })
