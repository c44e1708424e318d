import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import { sites } from '../../src/sites'
import { findChromium } from '../../tools/setup/chromium.mjs'
import { buildPages, servePages } from '../pages/serve'
import { until } from './until'

const built = fileURLToPath(new URL('../../dist/chrome', import.meta.url))

/** A browser with the built extension in it, on a profile of its own. */
export interface ExtensionBrowser {
  readonly context: BrowserContext
  /** The extension's service worker, woken if it sleeps. */
  serviceWorker(): Promise<Worker>
  /** Start of the addresses of the extension's own pages, `/` last. */
  address(): Promise<string>
  /** Opens the real side panel beside `page` and gives it as an ordinary page. */
  openPanel(page: Page): Promise<Page>
  close(): Promise<void>
}

/** Where the browser listens for a second debugger: the only door to its side panel. */
const debuggingAddress = async (profile: string): Promise<string> => {
  const port = await until('the browser names its debugging port', async () => {
    const written = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
    return written.split('\n')[0] || undefined
  })
  return `http://127.0.0.1:${port}`
}

/**
 * Nobody can press *Allow* in a browser without a window, so the sites that the person may allow come allowed already.
 * The extension learns of them as it does of any grant: by its permissions.
 */
const grantOffered = async (manifestFile: string, hosts: readonly string[]): Promise<void> => {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'))
  manifest.host_permissions.push(
    ...sites.flatMap(({ offered = [] }) => offered),
    ...hosts.map((host) => `https://${host}/*`),
  )
  await writeFile(manifestFile, JSON.stringify(manifest))
}

/** Their certificates are made for the day and known to nobody. */
const toThisMachine = (hosts: Readonly<Record<string, number>>): string[] => [
  `--host-resolver-rules=${Object.entries(hosts)
    .map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`)
    .join(',')}`,
  '--ignore-certificate-errors',
]

interface LaunchOptions {
  readonly headless: boolean
  /** Folder of an extension to install as it is: nothing granted besides, and in the browser's own language. */
  readonly packaged?: string | undefined
  /** Of the interface; French, which people see, where nothing is said. */
  readonly language?: 'fr' | 'en'
  /** Hosts that are servers of this machine, allowed to the extension; by name, their port. */
  readonly hosts?: Readonly<Record<string, number>>
  /** Port on this machine through which every request of the whole browser goes. */
  readonly proxy?: number
  /** Called with the id that the extension will have, before the browser starts. */
  readonly beforeStart?: (id: string) => Promise<void>
}

/** Chromium names an unpacked extension by its path. */
const idOf = (path: string): string =>
  Array.from(createHash('sha256').update(path).digest('hex').slice(0, 32), (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  ).join('')

export const launch = async ({
  headless,
  packaged,
  language = 'fr',
  hosts = {},
  proxy,
  beforeStart,
}: LaunchOptions): Promise<ExtensionBrowser> => {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium found; `npm test` installs one.')
  const profile = await mkdtemp(join(tmpdir(), 'mot-juste-'))
  // A copy, so that a build running meanwhile does not pull the files from under the browser.
  const extension = join(profile, 'extension')
  await cp(packaged ?? built, extension, { recursive: true }).catch(() => {
    throw new Error('dist/chrome is missing: run `npm run build:chrome` first.')
  })
  if (packaged === undefined) {
    // The interface follows the browser's language, and Debian's Chromium has English only: without the English texts
    // it falls back on the French ones, which are what people see.
    if (language === 'fr') await rm(join(extension, '_locales', 'en'), { recursive: true })
    await grantOffered(join(extension, 'manifest.json'), Object.keys(hosts))
  }
  await beforeStart?.(idOf(extension))
  // Without it an unpacked extension that reloads itself stays switched off.
  const preferences = { extensions: { ui: { developer_mode: true } } }
  await mkdir(join(profile, 'profile', 'Default'), { recursive: true })
  await writeFile(join(profile, 'profile', 'Default', 'Preferences'), JSON.stringify(preferences))

  // Playwright's own folder for them goes with the test, and a browser serves many.
  const downloads = join(profile, 'downloads')
  const context = await chromium.launchPersistentContext(join(profile, 'profile'), {
    executablePath,
    headless,
    downloadsPath: downloads,
    locale: 'fr-FR',
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      // Lets `Extensions.triggerAction` press the toolbar button, which no page can.
      '--enable-unsafe-extension-debugging',
      ...(Object.keys(hosts).length > 0 ? toThisMachine(hosts) : []),
      ...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`]),
    ],
  })
  await servePages(context, await buildPages(), Object.keys(hosts))

  const serviceWorker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL((await serviceWorker()).url()).host
  // Who installs it is welcomed in a tab of its own, which would stand before the page under test.
  const welcome = await until('the first page opens', async () =>
    context.pages().find((page) => page.url() === `chrome-extension://${id}/src/welcome/index.html`),
  )
  await welcome.close()

  const connections: Browser[] = []
  const connect = async (): Promise<Browser> => {
    const browser = await chromium.connectOverCDP(await debuggingAddress(join(profile, 'profile')))
    connections.push(browser)
    // Who connects last takes the downloads to a folder of its own: they stay where the tests look for them.
    const debug = await browser.newBrowserCDPSession()
    await debug.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      downloadPath: downloads,
      eventsEnabled: true,
    })
    return browser
  }

  const openPanel = async (page: Page): Promise<Page> => {
    const address = `chrome-extension://${id}/src/panel/index.html`
    await page.bringToFront()
    const debug = await (await connect()).newBrowserCDPSession()
    const targets = async (type: 'tab' | 'page') =>
      (await debug.send('Target.getTargets', { filter: [{ type }] })).targetInfos
    const tab = (await targets('tab')).find((target) => target.url === page.url())
    if (!tab) throw new Error(`No tab is open on ${page.url()}.`)
    // Newer than Playwright's list of commands.
    const send = debug.send.bind(debug) as unknown as (method: string, params: object) => Promise<unknown>
    await send('Extensions.triggerAction', { id, targetId: tab.targetId })
    await until('the side panel opens', async () =>
      (await targets('page')).find((target) => target.url.startsWith(address)),
    )
    // No event tells a connection of a panel opened after it, so a new one is made.
    const pages = (await connect()).contexts().flatMap((each) => each.pages())
    const panel = pages.find((each) => each.url().startsWith(address))
    if (!panel) throw new Error('The side panel is open but cannot be driven.')
    return panel
  }

  return {
    context,
    serviceWorker,
    address: async () => `chrome-extension://${id}/`,
    openPanel,
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close()))
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
