import { existsSync } from 'node:fs'
import type { CDPSession, Page } from '@playwright/test'
import * as v from 'valibot'
import { launch } from '../../tests/e2e/browser'
import { pages } from '../../tests/pages/pages'
import { median } from './statistics'
import { row, type Section } from './table'

const TIMES = 7
const REPLY = 'Bonjour Julie, nous somme désolé pour ce retard, votre colis arrive demain.'

const Ready = v.object({ result: v.object({ value: v.number() }) })
const Heap = v.object({
  usedSize: v.number(),
  backingStorageSize: v.optional(v.number(), 0),
})

/** Speaks to the extension's service worker as its own developer's tools do. */
interface WorkerTools {
  send(method: string, params?: object): Promise<unknown>
}

const Message = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ id: v.optional(v.number()), result: v.optional(v.unknown()) }),
)

async function toolsOf(debug: CDPSession, extension: string): Promise<WorkerTools> {
  const { targetInfos } = await debug.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
  const target = targetInfos.find(({ url }) => new URL(url).host === extension)
  if (!target) throw new Error('The service worker does not run.')
  const { sessionId } = await debug.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  })
  let id = 0
  return {
    send: (method, params = {}) =>
      new Promise((resolve) => {
        const own = ++id
        const listen = (event: { sessionId: string; message: string }): void => {
          const { id: answered, result } = v.parse(Message, event.message)
          if (event.sessionId !== sessionId || answered !== own) return
          debug.off('Target.receivedMessageFromTarget', listen)
          resolve(result)
        }
        debug.on('Target.receivedMessageFromTarget', listen)
        void debug.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: own, method, params }),
        })
      }),
  }
}

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
    await worker.send('HeapProfiler.collectGarbage')
    const { usedSize, backingStorageSize } = v.parse(Heap, await worker.send('Runtime.getHeapUsage'))
    memory.push((usedSize + backingStorageSize) / 1e6)
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
