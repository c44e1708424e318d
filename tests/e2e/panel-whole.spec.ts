/** Everything that a community manager does in the panel, by keyboard alone; and what those who listen hear of it. */
import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { expect, test } from './fixtures'
import { press, tabTo } from './keyboard'
import { expectRead, stringsOf, takeGuide } from './panelText'

const REPLY =
  'Bonjour Julie, nous somme désolés , votre comande est en retard. Appelez-moi avant 18h au 06 12 34 56 78.'
/** Under the comment of a child's allergic reaction. */
const ALLERGY = 'Répondre à Amélie Roux'
const CERTAIN =
  'Bonjour Julie, nous sommes désolés, votre commande est en retard. Appelez-moi avant 18h au 06 12 34 56 78.'

test('corrects all that is certain by one key, with one way back; adds what is missing; switches the register', async ({
  openDemo,
  replyBox,
  openPanel,
}) => {
  const page = await openDemo()
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const box = replyBox(0)
  await box.click()
  await page.keyboard.type(REPLY)
  await expectRead(panel, '78.')

  await press(panel, say('safePreview'))
  await expect(panel.locator('.corrected ins').first()).toHaveText('sommes')
  await press(panel, say('safeFixOther', 3))
  await expect(box).toHaveText(CERTAIN)
  await press(panel, say('fixUndo'))
  await expect(box).toHaveText(REPLY)
  await expectRead(panel, '78.')
  await press(panel, say('safeFixOther', 3))
  await expect(box).toHaveText(CERTAIN)
  await page.bringToFront()
  await box.press('Control+z')
  await expect(box).toHaveText(REPLY)

  await panel.bringToFront()
  await expectRead(panel, '78.')
  await press(panel, say('safeFixOther', 3))
  await expect(box).toHaveText(CERTAIN)
  await press(panel, say('missingInsertNamed', 'L’équipe'))
  await expect(box).toHaveText(`${CERTAIN} L’équipe`)
  // Asked of the text before, it would rightly be refused.
  await expectRead(panel, 'L’équipe')
  await press(panel, say('registerToTu'))
  const familiar = `${CERTAIN} L’équipe`.replace('votre', 'ta').replace('Appelez', 'Appelle')
  await expect(box).toHaveText(familiar)

  // Playwright takes every white space for one: what is in the box is read as it is.
  const written = () => box.evaluate((element) => element.textContent)
  await panel.bringToFront()
  await expectRead(panel, 'Appelle')
  await press(panel, say('polish'))
  await expect.poll(written).toContain('18\u00A0h')
  await page.bringToFront()
  await box.press('Control+z')
  await expect.poll(written).toContain('18h')
  await expect(box).toHaveText(familiar)
})

test('fills a saved reply by Tab, and warns before the third of the same in a row', async ({
  openDemo,
  replyBox,
  openPanel,
}) => {
  const page = await openDemo()
  const panel = await openPanel()
  const say = await stringsOf(panel)
  await press(panel, say('navReplies'))
  await tabTo(panel, say('signatureField'))
  await panel.keyboard.insertText('Inès')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText(say('signatureSaved'))).toBeVisible()
  await press(panel, say('repliesNew'))
  // The form's first field has the focus.
  await panel.keyboard.insertText('Retard')
  await tabTo(panel, say('replyTextField'))
  await panel.keyboard.insertText(
    'Bonjour {prénom}, votre colis part ce {jour} et nous en sommes désolés. {signature}',
  )
  await press(panel, say('replySave'))
  await expect(panel.getByText(say('replySaved', 'Retard'))).toBeVisible()

  const box = replyBox(0)
  const fill = async (): Promise<void> => {
    await press(panel, say('replyUseNamed', 'Retard'))
    // The first name and the signature are known; what is not has the focus.
    await expect(panel.getByLabel('prénom')).toHaveValue('Julie')
    await panel.keyboard.insertText('lundi')
  }
  for (const posted of [0, 1]) {
    await page.bringToFront()
    await box.click()
    await panel.bringToFront()
    if (posted > 0) await press(panel, say('navReplies'))
    await fill()
    await expect(panel.locator('.warned')).toHaveCount(0)
    await panel.keyboard.press('Enter')
    await expect(box).toHaveText('Bonjour Julie, votre colis part ce lundi et nous en sommes désolés. Inès')
    await page.bringToFront()
    await box.press('Enter')
    await expect(box).toHaveText('')
  }
  await box.click()
  await panel.bringToFront()
  await press(panel, say('navReplies'))
  await fill()
  await expect(panel.locator('.warned')).toHaveText(say('repeated', 2))
})

test('inserts into an empty box and corrects at once, with one Ctrl+Z, in editors of every make', async ({
  page,
  openPage,
  replyBox,
  openPanel,
}) => {
  test.slow()
  await openPage('textarea')
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const written = 'Bonjour, nous somme là , votre comande part.'
  const reply = { id: 'essai', title: 'Essai', text: written }
  await panel.evaluate((kept) => {
    const ask = { kind: 'save-reply', reply: kept }
    return chrome.runtime.sendMessage({ type: 'panel', ask })
  }, reply)
  // Quill is left out: it takes back at once all that was written within a second.
  for (const name of ['textarea', 'draft', 'slate', 'lexical-rich', 'ckeditor'] as const) {
    await openPage(name)
    const box = replyBox(0)
    const text = () =>
      box.evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
      )
    await box.click()
    await panel.bringToFront()
    // The panel has left the page before for this one, where nothing is written yet.
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(say('emptyTitle'))
    await panel.getByRole('button', { name: say('navReplies') }).click()
    await panel.getByRole('button', { name: say('replyUseNamed', 'Essai') }).click()
    await panel.getByRole('button', { name: say('insert'), exact: true }).click()
    await expect.poll(text, name).toBe(written)
    await panel.getByRole('button', { name: say('safeFixOther', 3) }).click()
    await expect.poll(text, name).toBe('Bonjour, nous sommes là, votre commande part.')
    await expect(panel.getByText(say('fixAppliedOther', 3))).toBeVisible()
    await page.bringToFront()
    await box.press('Control+z')
    await expect.poll(text, name).toBe(written)
  }
})

test('is heard as it is seen', async ({ openDemo, replyBox, openPanel }) => {
  const page = await openDemo()
  const panel = await openPanel()
  await takeGuide(panel, 'commerce-en-ligne')
  await replyBox(0).click()
  await page.keyboard.type(REPLY)
  await expectRead(panel, '78.')
  await expect(panel.locator('.comment .tag')).toBeVisible()
  await expect(panel.locator('body')).toMatchAriaSnapshot({ name: 'panel.aria.yml' })
})

test('has no accessibility fault on any screen, in either theme', async ({
  openDemo,
  replyBox,
  openPanel,
  extension,
}) => {
  test.slow()
  const page = await openDemo()
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const faults: Record<string, string[]> = {}
  const look = async (at: Page, name: string): Promise<void> => {
    faults[name] = await accessibilityFaults(at)
  }
  const button = (name: string) => panel.getByRole('button', { name, exact: true })

  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(say('emptyTitle'))
  await look(panel, 'empty')
  await takeGuide(panel, 'commerce-en-ligne')
  await replyBox(0).click()
  await page.keyboard.type(REPLY)
  await expectRead(panel, '78.')
  await expect(panel.locator('.comment .tag')).toBeVisible()
  await button(say('safePreview')).click()
  await button(say('findingWhy')).first().click()
  await expect(panel.locator('.pair')).toBeVisible()
  await look(panel, 'review, all open')
  await button(say('safeFixOther', 3)).click()
  await expect(button(say('fixUndo'))).toBeVisible()
  await look(panel, 'corrected')
  await button(say('navReplies')).click()
  await expect(panel.locator('.reply').first()).toBeVisible()
  await look(panel, 'replies')
  await panel.locator('.reply .best').first().click()
  await look(panel, 'a reply being filled')
  await button(say('replyBack')).click()
  await button(say('repliesNew')).click()
  await look(panel, 'a reply being written')
  await button(say('settingsOpen')).click()
  await expect(panel.locator('.settings')).toBeVisible()
  await look(panel, 'settings')
  await button(say('sitePause')).click()
  await button(say('navReview')).click()
  await look(panel, 'paused')

  const tab = await extension.context.newPage()
  for (const [name, path, sign] of [
    ['privacy', 'src/options/index.html#privacy', '.stored'],
    ['welcome', 'src/welcome/index.html', '.sample-findings li'],
  ] as const) {
    await tab.goto((await extension.address()) + path)
    await expect(tab.locator(sign).first()).toBeVisible()
    await look(tab, name)
    await tab.setViewportSize({ width: 320, height: 700 })
    expect(await tab.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320)
  }
  await tab.close()
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])))
})

test('has none where something is to be passed on, refused or not read', async ({ openDemo, openPanel }) => {
  const page = await openDemo()
  const panel = await openPanel()
  const say = await stringsOf(panel)
  const allergy = page.getByRole('textbox', { name: ALLERGY })
  await allergy.click()
  await page.keyboard.type('Bonjour, nous somme désolés. ')
  await expect(panel.getByRole('heading', { name: /^À transmettre/ })).toBeVisible()
  await expectRead(panel, 'désolés.')
  await allergy.evaluate((element) =>
    element.addEventListener(
      'beforeinput',
      (event) => {
        event.preventDefault()
        // Lexical would write all the same.
        event.stopImmediatePropagation()
      },
      { capture: true },
    ),
  )
  await panel.getByRole('button', { name: say('findingFix', 'sommes') }).click()
  await expect(panel.locator('.refused')).toBeVisible()
  expect(await accessibilityFaults(panel)).toEqual([])
  await page.route('https://forum.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Forum</title><textarea></textarea>' }),
  )
  await page.goto('https://forum.example/fil')
  await expect(panel.getByText(say('siteUnknownWhy'))).toBeVisible()
  expect(await accessibilityFaults(panel)).toEqual([])
})

test('with 200 remarks, a letter typed draws none of the others again', async ({
  openPage,
  replyBox,
  openPanel,
}) => {
  const page = await openPage('textarea')
  const panel = await openPanel()
  await replyBox(0).click()
  await page.keyboard.insertText('Votre comande est partie. '.repeat(200))
  const findings = panel.locator('.finding')
  await expect(findings).toHaveCount(200)
  await expect(panel.locator('.findings')).toHaveAttribute('aria-busy', 'false')
  const redrawn = panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const list = document.querySelector('.findings')
        if (!list) throw new Error('No list.')
        let count = 0
        new MutationObserver((changes) => {
          for (const { target } of changes) if (target !== list) count++
          if (list.getAttribute('aria-busy') === 'false') resolve(count)
        }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true })
      }),
  )
  await page.keyboard.type('B')
  // The last remark's quotation grows by the letter; the others stay as they are.
  expect(await redrawn).toBeLessThan(10)
})

test('shows what is kept and erases it at two presses; the first page reviews, and takes a guide', async ({
  page,
  extension,
}) => {
  await page.goto(`${await extension.address()}src/welcome/index.html`)
  const say = await stringsOf(page)
  await expect(page.locator('.sample-verdict')).toHaveText(say('verdictStop'))
  await page.getByRole('button', { name: say('findingFix', 'sommes') }).click()
  await expect(page.getByRole('textbox', { name: say('welcomeTryBox') })).toHaveValue(/nous sommes désolés/)
  await page.getByRole('radio', { name: say('skillBeginner') }).check()
  await expect(page.getByText(say('skillBeginnerWhy'))).toBeVisible()
  await page.getByRole('radio', { name: /Commerce en ligne/ }).check()
  await expect(page.getByText(/^Guide choisi/)).toBeVisible()

  await page.goto(`${await extension.address()}src/options/index.html#privacy`)
  await expect(page.getByText("connect-src 'self'", { exact: true })).toBeVisible()
  await page.locator('summary', { hasText: 'guide/commerce-en-ligne' }).click()
  await expect(page.locator('details[open] pre')).toContainText('"Commerce en ligne"')
  await page.getByRole('button', { name: say('settingsErase') }).click()
  await page.getByRole('button', { name: say('settingsEraseSure') }).click()
  await expect(page.getByText(say('privacyErased'))).toBeVisible()
  await expect(page.locator('.stored summary').filter({ hasText: 'guide/' })).toHaveCount(0)
})
