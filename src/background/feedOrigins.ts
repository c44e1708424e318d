/**
 * Sites that were asked for to fetch a guide from, and for nothing else. The browser grants them as it does any site;
 * this list is what keeps us from reading their pages.
 */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { createTurns } from '../inTurn'

export const FEEDS_KEY = 'feed-origins'

const Origins = v.fallback(v.array(v.string()), [])

export const feedOrigins = async (): Promise<readonly string[]> =>
  v.parse(Origins, (await browser.storage.local.get(FEEDS_KEY))[FEEDS_KEY])

/** As a match pattern; undefined where no guide is fetched from. */
export const feedOriginOf = (url: string): string | undefined =>
  URL.canParse(url) && new URL(url).protocol === 'https:' ? `https://${new URL(url).hostname}/*` : undefined

const inTurn = createTurns()
const change = (make: (origins: readonly string[]) => readonly string[]): Promise<void> =>
  inTurn(async () => {
    const before = await feedOrigins()
    const after = make(before)
    if (after.length !== before.length) await browser.storage.local.set({ [FEEDS_KEY]: after })
  })

export const keepForFeed = (origin: string): Promise<void> =>
  change((origins) => [...new Set([...origins, origin])])

/** The person wants its pages read, too; or it was not granted. */
export const leaveFeeds = (origin: string): Promise<void> =>
  change((origins) => origins.filter((each) => each !== origin))

/**
 * Asks for the site of a guide's address. Must be called in the same tick as the click, or the browser refuses to ask;
 * a site whose pages are read already stays one.
 */
export const askForFeed = async (origin: string): Promise<boolean> => {
  const held = browser.permissions.contains({ origins: [origin] })
  const asked = browser.permissions.request({ origins: [origin] }).catch(() => false)
  if (await held) return asked
  // Before the person has answered: the grant is an event on which pages would be entered.
  await keepForFeed(origin)
  const isGranted = await asked
  if (!isGranted) await leaveFeeds(origin)
  return isGranted
}

/** Gives back the sites of which no guide is fetched any more. */
export const tidyFeeds = async (subscribed: readonly string[]): Promise<void> => {
  const needed = new Set(subscribed.map(feedOriginOf))
  for (const origin of await feedOrigins()) {
    if (needed.has(origin)) continue
    // One that a later version reads by its manifest cannot be given back.
    await browser.permissions.remove({ origins: [origin] }).catch(() => false)
    await leaveFeeds(origin)
  }
}
