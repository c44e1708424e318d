import type { Page, Worker } from '@playwright/test'
import type { Around } from '../../src/around'
import { decodePageState } from '../../src/protocol'
import { until } from './until'

/** What the page in front tells a panel of where it is written: the panel's own port, opened from the background. */
export const toldAround = async (page: Page, worker: Worker): Promise<Around> => {
  await page.bringToFront()
  return until('the page tells of its box', async () => {
    const told = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id === undefined) return []
      const port = chrome.tabs.connect(tab.id, { name: 'panel' })
      const states: unknown[] = []
      // Every frame that is written in answers once, at once; a page without a script closes the port.
      await new Promise<void>((resolve) => {
        port.onMessage.addListener((state: { box?: unknown }) => {
          states.push(state)
          if (state.box) resolve()
        })
        port.onDisconnect.addListener(() => resolve())
        setTimeout(resolve, 500)
      })
      port.disconnect()
      return states
    })
    return told.map(decodePageState).find((state) => state?.box?.fresh)?.around
  })
}
