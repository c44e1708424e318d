import type { CDPSession, Page } from '@playwright/test'

/** An input method at work in the page: what it shows is not yet written. */
export interface Composition {
  show(text: string): Promise<void>
  commit(text: string): Promise<void>
}

export const compose = async (page: Page): Promise<Composition> => {
  const debug: CDPSession = await page.context().newCDPSession(page)
  return {
    show: async (text) => {
      await debug.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    },
    commit: async (text) => {
      await debug.send('Input.insertText', { text })
    },
  }
}
