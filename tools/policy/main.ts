/**
 * `npm run policy`: does the browser's managed policy put a guide in force? Asks the real browsers, with the sample
 * policies of `policies/`: Chromium by its policy folder (which takes root), Firefox by a copy of itself.
 */

import { realpathSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { launch } from '../../tests/e2e/browser'
import { marksIn } from '../../tests/e2e/marks'
import { until } from '../../tests/e2e/until'
import { pages } from '../../tests/pages/pages'
import { buildPages } from '../../tests/pages/serve'
import { findFirefox, launchFirefox } from '../matrix/firefox'
import { FirefoxEditor } from '../matrix/firefoxEditor'
import { serveOverTls } from '../matrix/tls'
import { root } from '../setup/run.mjs'

const CHROMIUM_POLICIES = '/etc/chromium/policies/managed'
const FORBIDDEN = 'entrée gratuite'
const REPLY = `Bonjour Julie, une ${FORBIDDEN} vous attend. `

const inChromium = async (): Promise<string[]> => {
  const sample = await readFile(join(root, 'policies/chromium/mot-juste.json'), 'utf8')
  let file = ''
  const extension = await launch({
    headless: true,
    beforeStart: async (id) => {
      file = join(CHROMIUM_POLICIES, `mot-juste-${id}.json`)
      await mkdir(CHROMIUM_POLICIES, { recursive: true })
      await writeFile(file, sample.replace('EXTENSION_ID', id))
    },
  })
  try {
    const page = await extension.context.newPage()
    await page.goto(`${await extension.address()}src/options/index.html`)
    const card = page.getByRole('listitem').filter({ hasText: 'Charte de la maison' })
    await card.waitFor()
    const text = await card.innerText()
    const reply = await extension.context.newPage()
    await reply.goto(pages.facebook)
    await reply.locator('[role="textbox"][contenteditable="true"]').first().click()
    await reply.keyboard.type(REPLY)
    await until('the policy’s rule marks the reply', async () =>
      (await marksIn(reply)).find((mark) => mark.text === FORBIDDEN),
    )
    return [
      expect(text.includes('Imposé par votre organisation'), 'the guide says who imposes it'),
      expect(text.includes('verrouillé'), 'and that it is locked'),
      expect(!/Retirer|Couper/.test(text), 'and cannot be removed or turned off'),
      expect(true, 'its rule marks the reply'),
    ]
  } finally {
    await extension.close()
    await rm(file, { force: true })
  }
}

const inFirefox = async (executable: string): Promise<string[]> => {
  const home = dirname(realpathSync(executable))
  const folder = await mkdtemp(join(tmpdir(), 'mot-juste-policy-'))
  // Its own copy: the machine's Firefox keeps its policies.
  const copy = join(folder, 'firefox')
  await cp(home, copy, { recursive: true, dereference: true })
  await mkdir(join(copy, 'distribution'), { recursive: true })
  await cp(join(root, 'policies/firefox/policies.json'), join(copy, 'distribution/policies.json'))
  const served = await serveOverTls(await buildPages())
  const firefox = await launchFirefox(join(copy, realpathSync(executable).slice(home.length + 1)))
  try {
    const page = await firefox.browser.newPage()
    const editor = await FirefoxEditor.open(page, pages.plain.replace(/\/$/, `:${served.port}/`))
    await editor.type(REPLY)
    await editor.marked(1)
    return [expect(true, 'its rule marks the reply')]
  } finally {
    await firefox.close()
    served.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const expect = (holds: boolean, what: string): string => {
  if (!holds) process.exitCode = 1
  return `${holds ? '✓' : '✗'} ${what}`
}

const report = async (browser: string, run: () => Promise<string[]>): Promise<void> => {
  console.log(browser)
  try {
    for (const line of await run()) console.log(`  ${line}`)
  } catch (fault) {
    process.exitCode = 1
    console.log(`  ✗ ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}

await report('Chromium', inChromium)
const firefox = findFirefox()
if (firefox) await report('Firefox', () => inFirefox(firefox))
else console.log('Firefox\n  not on this machine: set FIREFOX to its path')
// The pages' server would keep the program for ever.
process.exit()
