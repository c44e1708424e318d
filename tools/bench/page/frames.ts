/** When something is seen, measured in the page itself. */
import type { Page } from '@playwright/test'

/** New marks wait this long after the last key, on purpose (`src/page/session.ts`); it is not counted. */
export const PAUSE = 90

/**
 * Milliseconds from the next click, or the next space typed (`beforeinput`), to the frame after the one that shows `word`
 * under a mark, its own or a wider one (`beforeinput`), or the text with it (`click`). Without named functions: the tools that run this file give them a helper pages lack.
 */
export const framesUntil = async (
  page: Page,
  kind: 'beforeinput' | 'click',
  word: string,
): Promise<number> => {
  const handle = await page.evaluateHandle(
    ([type, wanted]) => ({
      measured: new Promise<number>((resolve) => {
        const heard = new AbortController()
        addEventListener(
          type,
          async (event) => {
            if (event instanceof InputEvent && event.data !== ' ') return
            heard.abort()
            for (let isSeen = false; !isSeen; ) {
              await new Promise(requestAnimationFrame)
              isSeen =
                type === 'click'
                  ? (window.editor?.text() ?? '').includes(wanted)
                  : [...CSS.highlights.values()].some((marks) =>
                      [...marks].some((mark) => `${mark}`.includes(wanted)),
                    )
            }
            resolve((await new Promise<number>(requestAnimationFrame)) - event.timeStamp)
          },
          { capture: true, signal: heard.signal },
        )
      }),
    }),
    [kind, word] as const,
  )
  return handle.evaluate(({ measured }) => measured)
}
