/** The page of whoever learns: from an error in a reply to its exercise, and what may be given away of it. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { expect, test } from './fixtures'
import { press, tabTo } from './keyboard'
import { eraseNotebook, goToDay, writeWeeks } from './notebook'
import { stringsOf } from './panelText'
import { read } from './read'

const ADDRESS = 'src/practice/index.html'

/** The cells of the row that names this, as one reads them. */
const rowOf = (page: Page, name: string): Locator => page.getByRole('row', { name }).getByRole('cell')

test('an error in a reply is counted, comes back the next day, is given away as counts, and erased', async ({
  extension,
  serviceWorker,
  openDemo,
  replyBox,
  shortcut,
}) => {
  test.slow()
  const learner = await extension.context.newPage()
  await learner.goto(`${await extension.address()}${ADDRESS}#notebook`)
  await eraseNotebook(learner)
  const say = await stringsOf(learner)

  const page = await openDemo()
  const box = replyBox(0)
  await box.click()
  await page.keyboard.type('Bonjour Julie, nous somme désolés. ')
  await expect(async () => {
    await shortcut('apply-best')
    expect(await read(box)).toContain('nous sommes désolés')
  }).toPass()

  await learner.bringToFront()
  const rule = 'Le verbe ne s’accorde pas'
  await expect(async () => {
    await learner.reload()
    await expect(rowOf(learner, rule)).toHaveText(['1', '1', '0', '0', say('notebookDueTomorrow')], {
      timeout: 1_000,
    })
  }).toPass()

  await goToDay(learner, serviceWorker, 1)
  await learner.goto(`${await extension.address()}${ADDRESS}#today`)
  await learner.reload()
  await expect(learner.locator('.hero .lead')).toHaveText(say('todayDueOne', 1))
  await learner.getByRole('button', { name: say('todayStart') }).click()
  await expect(learner.locator('.from')).toContainText(say('todayFromErrors'))
  await learner.getByRole('radio').first().check()
  await expect(learner.locator('.outcome')).toContainText(/\S/)
  await expect(learner.locator('.after')).toBeVisible()
  await goToDay(learner, serviceWorker, 0)

  await learner.getByRole('link', { name: say('navNotebook'), exact: true }).click()
  const saving = learner.waitForEvent('download')
  await learner.getByRole('button', { name: say('notebookExport') }).click()
  const saved = await readFile(await (await saving).path(), 'utf8')
  const counts = JSON.parse(saved)
  expect(counts).toEqual({
    format: 'mot-juste-counts-1',
    notebook: expect.stringMatching(/^[0-9a-f]{32}$/),
    words: 5,
    rules: [
      {
        rule: 'grammar/subject-verb',
        kind: 'grammar',
        counts: { seen: 1, fixed: 1, ignored: 0, repeated: 0 },
      },
    ],
  })

  await learner.getByRole('link', { name: say('navTeam'), exact: true }).click()
  const others = ['a', 'b'].map((letter) => ({
    name: `${letter}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...counts, notebook: letter.repeat(32) })),
  }))
  const own = { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(saved) }
  const file = learner.getByLabel(say('teamOpen'))
  // The same notebook twice is one person: nobody is seen alone, or in a pair.
  await file.setInputFiles([own, own, ...others.slice(1)])
  await expect(learner.getByText(say('teamTooFewOne', 1))).toBeVisible()
  await expect(learner.getByRole('table')).toHaveCount(0)
  await file.setInputFiles(others)
  await expect(rowOf(learner, rule)).toHaveText(['3', '3', '3', '0', '0'])

  await learner.getByRole('link', { name: say('navNotebook'), exact: true }).click()
  await learner.getByRole('button', { name: say('notebookErase') }).click()
  await learner.getByRole('button', { name: say('notebookSure') }).click()
  await expect(learner.getByText(say('notebookEmpty'))).toBeVisible()
  await learner.close()
})

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

test('two minutes of practice, a lesson and one’s level by keyboard alone', async ({
  extension,
  serviceWorker,
}) => {
  const page = await extension.context.newPage()
  await page.goto(`${await extension.address()}${ADDRESS}`)
  await eraseNotebook(page)
  await writeWeeks(page, serviceWorker)
  await goToDay(page, serviceWorker, 1)
  await page.reload()
  const say = await stringsOf(page)

  await press(page, say('todayStart'))
  const steps = page.getByRole('progressbar')
  const total = Number(await steps.getAttribute('max'))
  for (let step = 1; step < total; step++) {
    await expect(steps).toHaveAttribute('value', String(step))
    // The sheet gets the focus: from there the way to the first choice is one Tab.
    await expect(page.locator('.sheet')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.locator('.outcome .verdict')).toBeVisible()
    await press(page, say('todayNext'))
  }
  await tabTo(page, say('todayAngryTask'))
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(
    'Bonjour Karim, nous sommes désolés de ce retard. Nous regardons votre dossier dès maintenant : écrivez-nous en message privé. L’équipe',
  )
  await press(page, say('answerRead'))
  await expect(page.locator('.outcome .verdict')).toBeVisible()
  await press(page, say('todayFinish'))
  await expect(page.getByRole('heading', { name: say('todayDone') })).toBeVisible()

  await press(page, say('navLessons'))
  await tabTo(page, say('lessonsSearch'))
  await page.keyboard.insertText('sujet')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.pair')).toBeVisible()
  await press(page, say('navNotebook'))
  await tabTo(page, say('skillExpert'))
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: say('skillConfident') })).toBeChecked()
  await goToDay(page, serviceWorker, 0)
  await eraseNotebook(page)
  await page.close()
})

test('one message without an answer ends nothing that one was doing', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`${await extension.address()}${ADDRESS}#notebook`)
  const say = await stringsOf(page)
  const expert = page.getByRole('radio', { name: say('skillExpert') })
  const confident = page.getByRole('radio', { name: say('skillConfident') })
  await expert.check()
  await page.evaluate(() => {
    const { sendMessage } = chrome.runtime
    Object.assign(chrome.runtime, {
      sendMessage: () => Promise.reject(new Error('nobody')),
      sendMessage2: sendMessage,
    })
  })
  await confident.click()
  await expect(page.getByRole('status').filter({ hasText: say('guidesSilent') })).toBeVisible()
  await expect(expert).toBeVisible()
  await page.evaluate(() =>
    Object.assign(chrome.runtime, { sendMessage: Reflect.get(chrome.runtime, 'sendMessage2') }),
  )
  await confident.click()
  await expect(page.getByText(say('guidesSilent'))).toHaveCount(0)
  await expect(confident).toBeChecked()
  await expert.check()
  await page.close()
})

test('every screen to learn is accessible in either theme, and fits 320 px', async ({
  extension,
  serviceWorker,
}) => {
  test.slow()
  const page = await extension.context.newPage()
  const address = `${await extension.address()}${ADDRESS}`
  await page.goto(address)
  await eraseNotebook(page)
  const say = await stringsOf(page)
  const faults: Record<string, string[]> = {}
  const look = async (name: string): Promise<void> => {
    faults[name] = await accessibilityFaults(page)
    await page.setViewportSize({ width: 320, height: 700 })
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    if (isWide) faults[name].push('scrolls sideways at 320 px')
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const open = async (screen: string): Promise<void> => {
    await page.goto(`${address}#${screen}`)
    await expect(page.locator('main.screen h1')).toBeVisible()
  }
  for (const screen of ['today', 'progress', 'team']) {
    await open(screen)
    await look(`${screen}, empty`)
  }

  await writeWeeks(page, serviceWorker)
  await goToDay(page, serviceWorker, 1)
  await page.reload()
  for (const screen of ['lessons', 'scenes', 'notebook']) {
    await open(screen)
    await look(screen)
  }
  await open('progress')
  await page.getByText(say('progressTable'), { exact: true }).first().click()
  await expect(page.getByRole('table')).toBeVisible()
  await look('progress, with its table')
  await open('lessons/grammar/subject-verb')
  await look('a lesson')
  await page.getByRole('radio').first().check()
  await look('a lesson, tried')
  await open('scenes')
  await page.locator('.scenes .card').nth(1).click()
  await page.getByLabel(say('sceneReply')).fill('Bonjour, vous mentez. Nous ne ferons rien pour vous.')
  await page.getByRole('button', { name: say('answerRead') }).click()
  await expect(page.locator('.model')).toBeVisible()
  await look('a scene, tried')
  await open('today')
  await page.getByRole('button', { name: say('todayStart') }).click()
  await look('practice')
  await page.getByRole('radio').first().check()
  await look('practice, answered')
  await goToDay(page, serviceWorker, 0)
  await eraseNotebook(page)
  await page.close()
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])))
})
