/** The same sites and the same kind of replies without the extension: what of a tab's growth is the site's and the browser's own. */
import { chromium } from '@playwright/test'
import { buildPages, servePages } from '../../tests/pages/serve'
import { randomNumbers } from '../random'
import { findChromium } from '../setup/chromium.mjs'
import { Desk, SITES } from './desk'
import { healthOf } from './health'
import { memoryAndNodes } from './print'
import { replies } from './replies'
import type { Tally } from './tally'

const EACH = 20

export const bare = async (seed: number, tally: Tally): Promise<string[][]> => {
  const executablePath = await findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
    await servePages(context, await buildPages())
    const random = randomNumbers(seed)
    const texts = replies(random)
    const rows: string[][] = []
    for (const name of SITES) {
      const desk = await Desk.open(context, name, (what) => tally.fault('error', what))
      const answers = async (count: number): Promise<string> => {
        for (let index = 0; index < count; index++) {
          const { text, isPasted, slip } = texts.next().value
          await desk.sit(random())
          if (isPasted) await desk.page.keyboard.insertText(text)
          else await desk.type(text)
          await desk.type(` ${slip.before}${slip.right} ${slip.after}`)
          await desk.post()
        }
        await desk.tidy()
        return memoryAndNodes(await healthOf(desk))
      }
      rows.push([name, await answers(1), await answers(EACH)])
      await desk.page.close()
    }
    return [['without the extension: memory, MB / nodes', 'start', `after ${EACH} replies`], ...rows]
  } finally {
    await browser.close()
  }
}
