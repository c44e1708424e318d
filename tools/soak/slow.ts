/** A processor six times slower, as Chromium plays it in the page: what a letter and a mark take, beside no extension. */
import { type BrowserContext, chromium } from '@playwright/test'
import { launch } from '../../tests/e2e/browser'
import { buildPages, servePages } from '../../tests/pages/serve'
import { median, quantile } from '../bench/statistics'
import { randomNumbers } from '../random'
import { findChromium } from '../setup/chromium.mjs'
import { answer } from './answer'
import { Desk, SITES } from './desk'
import { type Reply, replies } from './replies'
import type { Tally } from './tally'

const SLOWER = 6
const REPLIES = 4
/** Of somebody who types fast: 16 keys a second (ms). */
const BETWEEN_KEYS = 60

/** Milliseconds from each key to the frame after it, while `text` is typed. */
const letters = async (desk: Desk, text: string): Promise<number[]> => {
  const heard = await desk.page.evaluateHandle(() => {
    const times: number[] = []
    const stop = new AbortController()
    addEventListener(
      'keydown',
      async ({ timeStamp }) => {
        await new Promise(requestAnimationFrame)
        times.push((await new Promise<number>(requestAnimationFrame)) - timeStamp)
      },
      { capture: true, signal: stop.signal },
    )
    return { times, stop }
  })
  await desk.page.keyboard.type(text, { delay: BETWEEN_KEYS })
  return heard.evaluate(async ({ times, stop }) => {
    stop.abort()
    return times
  })
}

interface Slow {
  readonly letters: readonly number[]
  readonly marks: readonly number[]
}

const inBrowser = async (
  context: BrowserContext,
  texts: readonly Reply[],
  isExtended: boolean,
  tally: Tally,
): Promise<Slow> => {
  const found: { letters: number[]; marks: number[] } = { letters: [], marks: [] }
  for (const name of SITES) {
    const desk = await Desk.open(context, name, (what) => tally.fault('error', what))
    await desk.debug.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    for (const reply of texts) {
      await desk.sit(0)
      found.letters.push(...(await letters(desk, reply.text)))
      if ((await desk.text()) !== reply.text)
        tally.fault('lost', `slow ${name}: « ${await desk.text()} » instead of « ${reply.text} »`)
      await desk.post()
      if (!isExtended) continue
      const took = await answer(desk, reply, { box: 0, killedAt: undefined }, tally)
      if (took !== undefined) found.marks.push(took)
    }
    await desk.page.close()
  }
  return found
}

export const slow = async (seed: number, tally: Tally): Promise<string[][]> => {
  const source = replies(randomNumbers(seed))
  const texts = Array.from({ length: REPLIES }, () => source.next().value)
  const extended = await launch({ headless: true })
  const executablePath = await findChromium()
  const bare = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  try {
    const context = await bare.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
    await servePages(context, await buildPages())
    const without = await inBrowser(context, texts, false, tally)
    const withUs = await inBrowser(extended.context, texts, true, tally)
    const both = (numbers: readonly number[]): string =>
      `${median(numbers).toFixed(0)} / ${quantile(numbers, 0.95).toFixed(0)}`
    return [
      [`the page's processor × ${SLOWER} slower, median / p95, ms`, 'without', 'with'],
      ['key to the frame after its letter', both(without.letters), both(withUs.letters)],
      ['key to the frame after its mark', '', both(withUs.marks)],
    ]
  } finally {
    await bare.close()
    await extended.close()
  }
}
