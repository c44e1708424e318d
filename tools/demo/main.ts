/** The demonstration: a window to play with, or, without a display, the same played by itself. */
import { type ExtensionBrowser, launch } from '../../tests/e2e/browser'
import { pages } from '../../tests/pages/pages'
import { done, failed, say, step } from '../setup/say.mjs'
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

try {
  await main()
} catch (fault) {
  failed(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}
