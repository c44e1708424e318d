/** What a stranger writes into a guide is text, wherever it is shown. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from './fixtures'

const HOSTILE = [
  '<script>window.taken = true</script>',
  '<img src="https://tiers.exemple/pixel.png" onerror="window.taken = true">',
  '<svg onload="window.taken = true"><style>body{display:none}</style></svg>',
  '<iframe srcdoc="<script>parent.taken = true</script>"></iframe>',
  '<a href="javascript:window.taken=true">lien</a>',
  '<form action="https://tiers.exemple/"><input autofocus onfocus="window.taken = true"></form>',
]

test('a guide is text: tags are refused in one sentence, other signs are shown as they are', async ({
  extension,
  serviceWorker,
}) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await extension.context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${await extension.address()}src/options/index.html`)
  await page.getByRole('button', { name: 'Écrire un guide' }).click()
  await page.getByRole('button', { name: 'JSON', exact: true }).click()
  const box = page.getByRole('textbox').first()
  const empty: unknown = JSON.parse(await box.inputValue())
  const take = async (fields: object): Promise<void> => {
    await box.fill(JSON.stringify(Object.assign({}, empty, fields)))
    await page.getByRole('button', { name: 'Reprendre ce texte' }).click()
  }
  for (const text of HOSTILE) {
    await take({ name: 'Maison', greeting: { texts: [text] } })
    await expect(page.locator('.refusal')).toContainText('un guide n’est fait que de texte')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guide sans nom')
  }

  const name = 'Moins de 10 € : <3 & "compris"'
  const why = 'De 5 < x & "rien"'
  await take({
    name,
    rules: [
      {
        id: 'a',
        kind: 'forbidden',
        match: ['gratuit'],
        message: name,
        why,
        examples: { match: ['C’est gratuit.'], pass: ['C’est payant.'] },
      },
    ],
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByRole('button', { name: 'Publier et partager' }).click()
  await page.getByRole('button', { name: 'Publier la révision 1' }).click()
  await page.getByRole('button', { name: 'Lire ici' }).click()
  const charter = page.locator('.charter')
  await expect(charter.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(charter).toContainText(why)
  expect(await page.evaluate(() => 'taken' in window)).toBe(false)
  expect(asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([])
  await page.close()
})

test('were the charter not escaped, washing would leave nothing that acts', async ({ page }) => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/options/wash.ts', import.meta.url)),
        formats: ['iife'],
        name: 'wash',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : []
  const code = output?.output[0]?.code ?? ''
  await page.goto('about:blank')
  const left = await page.evaluate(
    ([library, html]) => {
      const { washed } = new Function(`${library}; return wash`)()
      const holder = document.createElement('div')
      holder.append(washed(html))
      return Array.from(holder.querySelectorAll('*'), (each) => ({
        tag: each.localName,
        attributes: each.getAttributeNames(),
      }))
    },
    [code, `<h1>Charte</h1>${HOSTILE.join('')}<p style="position:fixed" onclick="x()">texte</p>`] as const,
  )
  expect(left.map(({ tag }) => tag)).toEqual(['h1', 'a', 'p'])
  expect(left.flatMap(({ attributes }) => attributes)).toEqual([])
})
