/**
 * `npm run matrix:pages`: our own pages in the real Firefox, used by clicks and keys as a person does. Chromium's
 * are tested more deeply, in `tests/e2e`; here what differs is: the background, the database, the keys, the forms.
 */
import { ElementHandle, type Page } from 'puppeteer-core'
import { until } from '../../tests/e2e/until'
import { type ExtensionFirefox, findFirefox, launchFirefox, OWN_PAGES } from './firefox'

interface Trial {
  readonly name: string
  readonly page: string
  readonly run: (page: Page) => Promise<void>
}

/** Names of controls are read in English: it is the language of the Firefox that a debugger starts. */
const trials: readonly Trial[] = [
  {
    name: 'a model is installed, and is still there after a reload',
    page: 'options/index.html',
    run: async (page) => {
      await press(page, 'Use “Commerce en ligne”')
      await press(page, 'Install this guide')
      await reads(page, 'main', /Commerce en ligne\s+locked\s+Version/)
      await page.reload().catch(() => undefined)
      await reads(page, 'main', /Commerce en ligne\s+locked\s+Version/)
    },
  },
  {
    name: 'a rule is written, tried on the spot, and kept as a draft',
    page: 'options/index.html',
    run: async (page) => {
      await press(page, 'Write a guide')
      await press(page, 'New rule')
      await write(page, 'When someone writes', 'pas de souci')
      await write(page, 'say', 'Dites ce que vous faites.')
      await write(page, 'Reply to try', 'Pas de souci, je regarde.')
      await reads(page, '.try mark', /^Pas de souci$/)
      await press(page, 'Save the draft')
      await reads(page, 'body', /Everything is saved/)
    },
  },
  {
    name: 'a key is made, and shows its five words',
    page: 'options/index.html',
    run: async (page) => {
      await press(page, 'Make my key')
      await reads(page, '.words', /^(\S+\s+){4}\S+$/)
    },
  },
  {
    name: 'what is stored is shown with its size',
    page: 'options/index.html#privacy',
    run: async (page) => {
      await reads(page, 'main', /\d\s?(B|kB|bytes?)\b/i)
    },
  },
  {
    name: 'the first page reviews what is written there',
    page: 'welcome/index.html',
    run: async (page) => {
      await press(page, 'Replace with “commande”')
      await reads(page, 'main', /somme/)
      await until('the corrected word is not a remark any more', async () =>
        (await find(page, 'Replace with “commande”')) ? undefined : true,
      )
    },
  },
  {
    name: 'a lesson opens and is answered',
    page: 'practice/index.html#lessons/grammar/subject-verb',
    run: async (page) => {
      await reads(page, 'main', /sujet/)
      await (await until('there is an answer to choose', () => page.$('.try input[type="radio"]')))?.click()
      await until('the answers say which is right', () => page.$('.option[data-state="right"]'))
    },
  },
  {
    name: 'the panel opens and says why it has nothing to show',
    page: 'panel/index.html',
    run: async (page) => {
      await reads(page, 'body', /The browser lets no extension read this page/)
    },
  },
]

/** A control by the name that a person hears. As text: the page knows nothing of our compiler's helpers. */
const CONTROL = `(wanted) =>
  Array.from(document.querySelectorAll('a, button, input, textarea')).find((control) =>
    [control.getAttribute('aria-label'), control.labels?.[0]?.textContent, control.textContent]
      .find((name) => name)?.trim() === wanted) ?? null`

const find = async (page: Page, name: string): Promise<ElementHandle | undefined> => {
  const found = await page.evaluateHandle(`(${CONTROL})(${JSON.stringify(name)})`)
  return found instanceof ElementHandle ? found : undefined
}

const press = async (page: Page, name: string): Promise<void> => {
  const control = await until(`there is « ${name} »`, () => find(page, name))
  await control.click()
}

const write = async (page: Page, name: string, text: string): Promise<void> => {
  await press(page, name)
  await page.keyboard.type(text)
}

const reads = (page: Page, place: string, wanted: RegExp): Promise<string> =>
  until(`${place} reads ${wanted}`, async () => {
    const text = await page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', place)
    return wanted.test(text) ? text : undefined
  })

/** How long Firefox is given to say that one of its own pages is there (ms): it never does, and the page is used anyway. */
const NAVIGATION = 2_000

const visit = async ({ browser }: ExtensionFirefox, { page: address, run }: Trial): Promise<string[]> => {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  try {
    await page.goto(OWN_PAGES + address, { timeout: NAVIGATION }).catch(() => undefined)
    await run(page)
  } catch (fault) {
    faults.push(fault instanceof Error ? fault.message : String(fault))
  }
  await page.close().catch(() => undefined)
  return faults
}

const executable = findFirefox()
if (executable) {
  const firefox = await launchFirefox(executable, { ownPages: true })
  try {
    for (const trial of trials) {
      const faults = await visit(firefox, trial)
      console.log(`${faults.length === 0 ? '✓' : '✗'} ${trial.name}`)
      for (const fault of faults) console.log(`  ${fault}`)
      if (faults.length > 0) process.exitCode = 1
    }
  } finally {
    await firefox.close()
  }
} else console.log('No Firefox found; name one by FIREFOX=/path/to/firefox.')
