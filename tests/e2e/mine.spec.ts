import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { pages } from '../pages/pages'
import { accessibilityFaults } from './accessibility'
import { expect, test } from './fixtures'
import { marksIn } from './marks'

const words = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings?: { words: string[] } }>('settings')
    return settings?.words ?? []
  })

test('a dictionary of another tool is seen, then taken; everything leaves as a file and comes back', async ({
  extension,
  page,
  serviceWorker,
}) => {
  const mine = await extension.context.newPage()
  await mine.goto(`${await extension.address()}src/options/index.html#mine`)
  const status = mine.getByRole('status')

  await mine.getByLabel('Apporter un dictionnaire').setInputFiles({
    name: 'equipe.dic',
    mimeType: 'text/plain',
    buffer: Buffer.from('4\nZalandou/S.\ncollabz\nCoca Zéro\n*interdit\n', 'latin1'),
  })
  await expect(status.filter({ hasText: '2 mots nouveaux' })).toContainText('Dictionnaire Hunspell')
  await expect(mine.getByText('Ligne 4 : « Coca Zéro » est fait de plusieurs mots')).toBeVisible()
  expect(await words(mine)).toEqual([])
  expect(await accessibilityFaults(mine)).toEqual([])
  await mine.getByRole('button', { name: 'Ajouter 2 mots' }).click()
  await expect(status.filter({ hasText: '2 mots ajoutés.' })).toBeVisible()

  // What was brought is what the reply box accepts.
  await page.goto(pages.facebook)
  await page.getByRole('textbox', { name: 'Répondre à Julie Marchand' }).click()
  await page.keyboard.type('Chez Zalandou, deux collabz et un mesage. ')
  await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toEqual(['mesage'])

  await mine.bringToFront()
  const [saved] = await Promise.all([
    mine.waitForEvent('download'),
    mine.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/^mot-juste-\d{4}-\d\d-\d\d\.json$/)
  const file = await readFile(await saved.path())
  await serviceWorker.evaluate(() => chrome.storage.local.clear())

  const chooser = mine.getByLabel('Choisir le fichier')
  await chooser.setInputFiles({
    name: 'cut.json',
    mimeType: 'application/json',
    buffer: file.subarray(0, 90),
  })
  await expect(mine.getByRole('alert')).toContainText('Ce fichier est coupé')
  await chooser.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file })
  await expect(status.filter({ hasText: 'Ce fichier, enregistré le' })).toContainText('2 mots')
  expect(await words(mine)).toEqual([])
  await mine.getByRole('button', { name: 'Reprendre tout cela' }).click()
  await expect(status.filter({ hasText: 'Tout est repris.' })).toBeVisible()
  expect(await words(mine)).toEqual(['Zalandou', 'collabz'])
  await mine.close()
})
