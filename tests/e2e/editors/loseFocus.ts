import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

/** Playwright tells every page that it has the focus; here the panel really has it. */
export const loseFocus = async (page: Page, panel: Page): Promise<void> => {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  await panel.bringToFront()
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false)
}
