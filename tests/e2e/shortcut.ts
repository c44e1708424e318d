import type { Page, Worker } from '@playwright/test'

export type Shortcut = 'next-remark' | 'apply-best' | 'pause-here'

interface CommandEvent {
  dispatch(command: string, tab: chrome.tabs.Tab): void
}

/**
 * Keys sent by a debugger reach the page only, never the browser's own shortcuts, so the browser's part is played
 * here: its `commands.onCommand` event is raised for the tab in front. From there on everything is real.
 */
export const press = async (page: Page, worker: Worker, name: Shortcut): Promise<void> => {
  await page.bringToFront()
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (!tab) throw new Error('No tab is in front.')
    // Chromium has it on every event for its own bindings; the public types do not.
    const event = chrome.commands.onCommand as unknown as CommandEvent
    event.dispatch(command, tab)
  }, name)
}
