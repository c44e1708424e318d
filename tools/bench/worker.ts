import { existsSync } from 'node:fs'
import { launch } from '../../tests/e2e/browser'
import { pages } from '../../tests/pages/pages'
import { median } from './statistics'
import { row, type Section } from './table'

const TIMES = 7
const REPLY = 'Bonjour Julie, nous somme désolé pour ce retard, votre colis arrive demain.'

/** A review asked of the real service worker, just killed and still awake; nothing where no build or browser is. */
export const workerSection = async (): Promise<Section[]> => {
  if (!existsSync(new URL('../../dist/chrome/manifest.json', import.meta.url))) return []
  const browser = await launch({ headless: true }).catch(() => undefined)
  if (!browser) return []
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    await page.goto(pages.facebook)
    const panel = await browser.openPanel(page)
    const ask = (): Promise<number> =>
      panel.evaluate(async (text) => {
        const start = performance.now()
        await chrome.runtime.sendMessage({ type: 'review', text, revision: 1 })
        return performance.now() - start
      }, REPLY)
    const debug = await browser.context.newCDPSession(page)
    await debug.send('ServiceWorker.enable')
    const cold: number[] = []
    const warm: number[] = []
    for (let i = 0; i < TIMES; i++) {
      await debug.send('ServiceWorker.stopAllWorkers')
      cold.push(await ask())
      warm.push(await ask())
    }
    return [
      {
        title: 'A review asked of the real service worker, message and answer included',
        rows: [
          row('worker just killed, median', median(cold), 'ms'),
          row('worker awake, median', median(warm), 'ms'),
        ],
      },
    ]
  } finally {
    await browser.close().catch(() => undefined)
  }
}
