import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { launch } from '../../tests/e2e/browser'
import { pages } from '../../tests/pages/pages'
import { median } from './statistics'
import { row, type Section } from './table'
import { memoryOf, toolsOf } from './workerTools'

const TIMES = 7
const REPLY = 'Bonjour Julie, nous somme désolé pour ce retard, votre colis arrive demain.'

const Ready = v.object({ result: v.object({ value: v.number() }) })
/** Milliseconds from the worker's start to its lexicon, tagger and rules being there; see `background/main.ts`. */
const READY = `performance.getEntriesByName('mot-juste:ready')[0]?.startTime ?? -1`

async function measureWorker(panel: Page, page: Page) {
  const ask = (): Promise<number> =>
    panel.evaluate(async (text) => {
      const start = performance.now()
      await chrome.runtime.sendMessage({ type: 'review', text, revision: 1 })
      return performance.now() - start
    }, REPLY)
  const debug = await page.context().newCDPSession(page)
  await debug.send('ServiceWorker.enable')
  const tools = await panel.context().browser()?.newBrowserCDPSession()
  const extension = new URL(panel.url()).host
  const cold: number[] = []
  const warm: number[] = []
  const ready: number[] = []
  const memory: number[] = []
  for (let i = 0; i < TIMES; i++) {
    await debug.send('ServiceWorker.stopAllWorkers')
    cold.push(await ask())
    warm.push(await ask())
    if (!tools) continue
    const worker = await toolsOf(tools, extension)
    ready.push(v.parse(Ready, await worker.send('Runtime.evaluate', { expression: READY })).result.value)
    memory.push(await memoryOf(worker))
  }
  return { cold, warm, ready, memory }
}

/** A review asked of the real service worker, just killed and still awake; nothing where no build or browser is. */
export const workerSection = async (): Promise<Section[]> => {
  if (!existsSync(new URL('../../dist/chrome/manifest.json', import.meta.url))) return []
  const browser = await launch({ headless: true }).catch(() => undefined)
  if (!browser) return []
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    await page.goto(pages.facebook)
    const { cold, warm, ready, memory } = await measureWorker(await browser.openPanel(page), page)
    return [
      {
        title: 'A review asked of the real service worker, message and answer included',
        rows: [
          row('worker started, until it is ready to review, median', median(ready), 'ms'),
          row('its heap and buffers after two reviews, median', median(memory), 'MB'),
          row('worker just killed, median', median(cold), 'ms'),
          row('worker awake, median', median(warm), 'ms'),
        ],
      },
    ]
  } finally {
    await browser.close().catch(() => undefined)
  }
}
