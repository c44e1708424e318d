import type { Page, Worker } from '@playwright/test'

const DAY = 86_400_000

/** Sets the clock of the background, and of this page, some days on (or back); `0` is today again. */
export const goToDay = async (page: Page, worker: Worker, days: number): Promise<void> => {
  await worker.evaluate((ahead) => {
    const own = globalThis as typeof globalThis & { realNow?: () => number }
    own.realNow ??= Date.now
    const real = own.realNow
    Date.now = () => real() + ahead
  }, days * DAY)
  await page.clock.setFixedTime(Date.now() + days * DAY)
}

const WEEKS = 12
/** In a pause nothing is written, and the drawing has a hole. */
const AWAY = 7
const WORDS = 900
/** What someone who begins makes, in a hundred words. */
const KINDS = [
  { kind: 'spelling', rule: 'spelling/unknown-word', rate: 2.9 },
  { kind: 'grammar', rule: 'grammar/subject-verb', rate: 2 },
  { kind: 'typography', rule: 'typography/space-before-comma', rate: 1.1 },
  { kind: 'tone', rule: 'tone/sarcasme-eloge', rate: 0.4 },
] as const

/** Twelve weeks of someone who learns, told as the reply boxes tell it; they end today. */
export const writeWeeks = async (page: Page, worker: Worker): Promise<void> => {
  for (let week = 0; week < WEEKS; week++) {
    if (week === AWAY) continue
    await goToDay(page, worker, (week - WEEKS + 1) * 7)
    for (const { kind, rule, rate } of KINDS) {
      const errors = Math.round(rate * (1 - week / 16) * (WORDS / 100))
      const happenings = ['seen', 'fixed'].flatMap((event) =>
        Array.from({ length: errors }, () => ({ rule, kind, event })),
      )
      await page.evaluate((told) => chrome.runtime.sendMessage({ type: 'note', ...told }), {
        happenings,
        words: WORDS / KINDS.length,
      })
    }
  }
  await goToDay(page, worker, 0)
}

export const eraseNotebook = (page: Page): Promise<unknown> =>
  page.evaluate(() => chrome.runtime.sendMessage({ type: 'learn', ask: { kind: 'erase' } }))
