import { accessibilityFaults } from './accessibility'
import { expect, test } from './fixtures'
import { expectRead, stringsOf } from './panelText'

const REPLY = 'Bonjour Julie, nous somme désolés. Appelez-moi au 06 12 34 56 78.'

test('lists the remarks of the reply, and a fix made there is undone by one Ctrl+Z', async ({
  openDemo,
  replyBox,
  openPanel,
}) => {
  const page = await openDemo()
  const panel = await openPanel()
  const say = await stringsOf(panel)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(say('emptyTitle'))

  const box = replyBox(0)
  await box.click()
  await page.keyboard.type(REPLY)
  await expect(panel.getByRole('heading', { level: 2, name: say('verdictStop') })).toBeVisible()
  await expect(panel.locator('mark')).toHaveText(['somme', '06 12 34 56 78'])
  await expectRead(panel, '78.')

  await panel.getByRole('button', { name: say('findingFix', 'sommes') }).click()
  await expect(box).toHaveText(REPLY.replace('somme', 'sommes'))
  await expect(panel.getByText(say('fixApplied'))).toBeVisible()
  await expect(panel.locator('mark')).toHaveText(['06 12 34 56 78'])

  await page.bringToFront()
  await box.press('Control+z')
  await expect(box).toHaveText(REPLY)
  await expect(panel.locator('mark')).toHaveText(['somme', '06 12 34 56 78'])
})

test('opens from a click on the sign at the reply box', async ({
  openDemo,
  replyBox,
  ui,
  serviceWorker,
  openPanel,
}) => {
  const page = await openDemo()
  const open = () =>
    serviceWorker.evaluate(async () => {
      const panels = await chrome.runtime.getContexts({
        contextTypes: [chrome.runtime.ContextType.SIDE_PANEL],
      })
      return panels.length
    })
  await replyBox(0).click()
  await page.keyboard.type(REPLY)
  await expect.poll(() => ui.count('button', /^Mot juste/)).toBeGreaterThan(0)
  expect(await open()).toBe(0)
  await ui.click('button', /^Mot juste/)
  await expect.poll(open).toBe(1)
  const panel = await openPanel()
  await expect(panel.locator('mark')).toHaveCount(2)
})

test('is whole by keyboard: arrows, a fix, and the focus stays in the list', async ({
  openDemo,
  replyBox,
  openPanel,
}) => {
  const page = await openDemo()
  const box = replyBox(0)
  await box.click()
  await page.keyboard.type(REPLY)
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const fix = panel.getByRole('button', { name: say('findingFix', 'sommes') })
  await expect(fix).toBeVisible()

  await panel
    .getByRole('button', { name: say('findingReveal') })
    .last()
    .focus()
  await panel.keyboard.press('ArrowUp')
  await expect(fix).toBeFocused()
  await panel.keyboard.press('Enter')
  await expect(box).toHaveText(REPLY.replace('somme', 'sommes'))
  await expect(panel.locator('.finding button').first()).toBeFocused()
})

test('ignores a remark and turns a rule off', async ({ openDemo, replyBox, openPanel }) => {
  const page = await openDemo()
  await replyBox(0).click()
  await page.keyboard.type(REPLY)
  const panel = await openPanel()
  const say = await stringsOf(panel)
  await expect(panel.locator('mark')).toHaveCount(2)

  await panel
    .getByRole('button', { name: say('findingIgnore') })
    .first()
    .click()
  await expect(panel.locator('mark')).toHaveText(['06 12 34 56 78'])

  await panel.getByRole('button', { name: say('findingWhy') }).click()
  await panel.getByRole('button', { name: say('findingDisable') }).click()
  await expect(panel.locator('mark')).toHaveCount(0)
  await expect(panel.getByRole('heading', { level: 2, name: say('verdictReady') })).toBeVisible()
})

test('tells whether the site is read, and pauses and resumes it', async ({
  openDemo,
  replyBox,
  marks,
  openPanel,
}) => {
  const page = await openDemo()
  await replyBox(0).click()
  await page.keyboard.type(REPLY)
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const header = panel.getByRole('banner')
  await expect(header).toContainText(say('siteActive', 'Facebook'))
  await expect.poll(async () => (await marks()).length).toBeGreaterThan(0)

  await header.getByRole('button', { name: say('sitePause') }).click()
  await expect(header).toContainText(say('sitePaused', 'Facebook'))
  await expect.poll(async () => (await marks()).length).toBe(0)

  await header.getByRole('button', { name: say('siteResume') }).click()
  await expect(header).toContainText(say('siteActive', 'Facebook'))
})

test('offers to enable a site that is not allowed, and follows the tab', async ({
  page,
  openDemo,
  openPanel,
}) => {
  await page.route('https://forum.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Forum</title><textarea></textarea>' }),
  )
  await page.goto('https://forum.example/fil')
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const header = panel.getByRole('banner')
  await expect(header).toContainText(say('siteUnauthorisedWhy', 'forum.example'))
  await expect(header.getByRole('button', { name: say('siteEnable') })).toBeVisible()
  expect(await accessibilityFaults(panel)).toEqual([])

  await openDemo()
  await expect(header).toContainText(say('siteActive', 'Facebook'))
})

test('asks a lead by a copy of reply, comment and remarks, with names and data masked', async ({
  openDemo,
  replyBox,
  openPanel,
}) => {
  const page = await openDemo()
  const panel = await openPanel()
  const say = await stringsOf(panel)
  await replyBox(0).click()
  await page.keyboard.type(REPLY)
  await expectRead(panel, '78.')
  await panel.getByRole('button', { name: say('toolsLead') }).focus()
  await panel.keyboard.press('Enter')
  await expect(panel.getByText(say('fixCopied'))).toBeVisible()

  // Taken to a colleague as people do: pasted.
  await page.bringToFront()
  await replyBox(1).click()
  await page.keyboard.press('Control+v')
  await expect(replyBox(1)).toContainText('Le verbe ne s’accorde pas avec son sujet.')
  const told = await replyBox(1).innerText()
  expect(told).toContain('nous somme désolés')
  expect(told).toContain('coffret d’automne')
  expect(told).not.toMatch(/Julie|Marchand|06 12/)
})

test('shows all that is kept, and takes back a word', async ({ openDemo, replyBox, openPanel }) => {
  const page = await openDemo()
  const panel = await openPanel()
  const say = await stringsOf(panel)
  await replyBox(0).click()
  await page.keyboard.type('Bonjour, votre comande part demain. ')
  // Half of a last word may be one to learn too.
  await expect(panel.locator('mark')).toHaveText(['comande'])
  await panel.getByRole('button', { name: say('findingLearn') }).click()
  await expect(panel.locator('mark')).toHaveCount(0)

  await panel.getByRole('button', { name: say('settingsOpen') }).click()
  expect(await accessibilityFaults(panel)).toEqual([])
  await panel.getByRole('button', { name: say('settingsForget', 'comande') }).click()
  await panel.getByRole('button', { name: say('navReview') }).click()
  await expect(panel.locator('mark')).toHaveText(['comande'])
})

test('fits 320 px without scrolling sideways', async ({ openDemo, replyBox, openPanel }) => {
  const page = await openDemo()
  await replyBox(0).click()
  await page.keyboard.type(REPLY)
  const panel = await openPanel()
  await panel.setViewportSize({ width: 320, height: 700 })
  await expect(panel.locator('mark')).toHaveCount(2)
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
