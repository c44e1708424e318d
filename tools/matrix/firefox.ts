/** Firefox with the built extension, over WebDriver BiDi. */

import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser } from 'puppeteer-core'
import { until } from '../../tests/e2e/until'

/** The add-on's id, and the origin that Firefox is told to give it: else it makes one up, and nobody knows it. */
const ID = 'mot-juste@mot-juste.example'
const ORIGIN = '6d6f746a-7573-7465-8000-6d6f746a7573'
/** Its own pages, where a debugger is let in: `launchFirefox(file, { ownPages: true })`. */
export const OWN_PAGES = `moz-extension://${ORIGIN}/src/`

const built = fileURLToPath(new URL('../../dist/firefox', import.meta.url))

/** `FIREFOX` names one for those who know better. */
export const findFirefox = (): string | undefined =>
  [
    process.env.FIREFOX,
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((file) => file !== undefined && existsSync(file))

export interface ExtensionFirefox {
  readonly browser: Browser
  close(): Promise<void>
}

/** Puppeteer installs folders only; Firefox itself takes the package as its store hands it out. */
interface WithConnection {
  readonly connection: { send(method: string, params: object): Promise<unknown> }
}

interface FirefoxOptions {
  readonly ownPages?: boolean
  /** A package to install as it is, in the place of the build. */
  readonly zip?: string
}

export const launchFirefox = async (
  executablePath: string,
  { ownPages = false, zip }: FirefoxOptions = {},
): Promise<ExtensionFirefox> => {
  const folder = await mkdtemp(join(tmpdir(), 'mot-juste-firefox-'))
  const extension = join(folder, 'extension')
  await cp(built, extension, { recursive: true })
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ownPages ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      // Every host is this machine: the extension's real match patterns on pages of our own.
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: ORIGIN }),
      'security.mixed_content.upgrade_display_content': false,
    },
  })
  const close = async (): Promise<void> => {
    await browser.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const before = (await browser.pages()).length
    if (zip === undefined) await browser.installExtension(extension)
    else
      await (browser as unknown as WithConnection).connection.send('webExtension.install', {
        extensionData: { type: 'archivePath', path: zip },
      })
    // The first page opens by itself, and would take the focus from a page of ours that is opened before it.
    await until('the first page has opened', async () =>
      (await browser.pages()).length > before ? true : undefined,
    )
  } catch (fault) {
    await close()
    throw fault
  }
  return { browser, close }
}
