/**
 * The demonstration: a window to play with, or, without a display, the same played by itself. With `--package` the
 * packages that stores get are installed as they are, in Chromium and in Firefox, and play it.
 */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type ExtensionBrowser, launch } from '../../tests/e2e/browser'
import { pages } from '../../tests/pages/pages'
import { buildPages } from '../../tests/pages/serve'
import { findFirefox, launchFirefox } from '../matrix/firefox'
import { serveOverTls } from '../matrix/tls'
import { packageOf } from '../package/builds'
import { unpacked } from '../package/unpacked'
import { done, failed, say, step } from '../setup/say.mjs'
import { playFirefoxScene } from './firefoxScene'
import { playScene } from './scene'

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const openWindow = async ({ context }: ExtensionBrowser): Promise<void> => {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(pages.facebook)
  done('The demo page is open: write a reply under a comment. Close the window to end.')
  say('  The page is ours, served at facebook.com inside this window only; no other site answers in it.')
  await Promise.race([
    context.waitForEvent('close', { timeout: 0 }),
    // On macOS the browser outlives its last window.
    page.waitForEvent('close', { timeout: 0 }),
  ])
}

const main = async (): Promise<void> => {
  step(
    hasDisplay ? 'Opening Chromium with the extension' : 'No display: playing the scene in a hidden Chromium',
  )
  const browser = await launch({ headless: !hasDisplay })
  try {
    await (hasDisplay ? openWindow(browser) : playScene(browser))
  } finally {
    await browser.close().catch(() => undefined)
  }
}

const playPackageInChromium = async (): Promise<void> => {
  const packaged = unpacked(packageOf('chrome'))
  step('Installing mot-juste-chrome.zip in a hidden Chromium')
  const browser = await launch({ headless: true, packaged })
  try {
    await playScene(browser)
  } finally {
    await browser.close().catch(() => undefined)
    rmSync(packaged, { recursive: true })
  }
}

const playPackageInFirefox = async (): Promise<void> => {
  const executable = findFirefox()
  if (executable === undefined) {
    step('No Firefox found; name one by FIREFOX=/path/to/firefox. Its package is not tried.')
    return
  }
  step('Installing mot-juste-firefox.zip in a hidden Firefox')
  const served = await serveOverTls(await buildPages())
  try {
    const firefox = await launchFirefox(executable, { zip: packageOf('firefox') })
    try {
      await playFirefoxScene(firefox, served.port)
    } finally {
      await firefox.close()
    }
  } finally {
    served.close()
  }
}

const playPackages = async (): Promise<void> => {
  await playPackageInChromium()
  await playPackageInFirefox()
}

const { values } = parseArgs({ options: { package: { type: 'boolean', default: false } } })
try {
  await (values.package ? playPackages() : main())
} catch (fault) {
  failed(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}
