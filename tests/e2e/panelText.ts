import { expect, type Page } from '@playwright/test'
import en from '../../public/_locales/en/messages.json' with { type: 'json' }
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' }

export type Key = keyof typeof fr
export type Say = (key: Key, ...parts: (string | number)[]) => string

/** A page's strings in the language it speaks: a Chromium without its French pack falls back to English. */
export const stringsOf = async (page: Page): Promise<Say> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const messages = (await page.locator('html').getAttribute('lang')) === 'fr' ? fr : en
  return (key, ...parts) =>
    messages[key].message.replace(/\$(\d)/g, (_, place: string) => String(parts[Number(place) - 1] ?? ''))
}

/** The panel shows the review of this very text: a command named by an older one would rightly be refused. */
export const expectRead = async (panel: Page, end: string): Promise<void> => {
  await expect(panel.locator('.quote').last()).toContainText(end)
  await expect(panel.locator('.findings')).toHaveAttribute('aria-busy', 'false')
}

/** Takes one of the guides that ship with the extension, as *Utiliser* in the tab of guides does. */
export const takeGuide = (panel: Page, file: string): Promise<unknown> =>
  panel.evaluate(async (name) => {
    const document = await (await fetch(chrome.runtime.getURL(`guides/${name}.guide.json`))).json()
    const ask = { kind: 'take', document, source: { kind: 'starter' } }
    return chrome.runtime.sendMessage({ type: 'guides', ask })
  }, file)
