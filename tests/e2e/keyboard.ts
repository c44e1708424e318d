import type { Page } from '@playwright/test'

/** Walks with Tab alone to the thing of this name, as far as it takes and never for ever. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let step = 0; step < 150; step++) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement
      const isField =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
      const [label] = isField ? (at.labels ?? []) : []
      const named = label?.querySelector('.name') ?? label?.querySelector('span') ?? label
      const said = named?.textContent
      return (at?.getAttribute('aria-label') ?? said ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    if (focused === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches « ${name} ».`)
}

/** Tab to the thing of this name, then Enter. */
export const press = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
