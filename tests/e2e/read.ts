import type { Locator } from '@playwright/test'

/** The text of a box as its writer sees it; a no-break space that a rich editor put for a space counts as one. */
export const read = (box: Locator): Promise<string> =>
  box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value
    return element instanceof HTMLElement ? element.innerText.replace(/\u00A0/g, ' ') : ''
  })
