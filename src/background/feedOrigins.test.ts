import { beforeEach, describe, expect, it, vi } from 'vitest'

const DECLARED = 'https://www.facebook.com/*'
const HOST = 'https://guides.exemple.fr/*'

/** The browser's part: grants and registered scripts, with a person who agrees or does not. */
const state = vi.hoisted(() => ({
  granted: new Set<string>(),
  stored: new Map<string, unknown>(),
  registered: [] as { id: string; matches: string[] }[],
  entered: [] as string[],
  agrees: true,
  added: async (_: { origins: string[] }): Promise<void> => undefined,
}))

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getManifest: () => ({
        content_scripts: [{ js: ['entry.js'], matches: ['https://www.facebook.com/*'] }],
      }),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((each) => state.granted.has(each)),
      getAll: async () => ({ origins: [...state.granted] }),
      request: async ({ origins }: { origins: string[] }) => {
        // A person takes longer than a message.
        await new Promise((answer) => setTimeout(answer))
        const asked = origins.filter((each) => !state.granted.has(each))
        if (asked.length === 0) return true
        if (!state.agrees) return false
        for (const origin of asked) state.granted.add(origin)
        await state.added({ origins: asked })
        return true
      },
      remove: async ({ origins }: { origins: string[] }) =>
        origins.every((each) => state.granted.delete(each)),
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      unregisterContentScripts: async () => {
        state.registered = []
      },
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        state.registered = scripts
      },
      executeScript: async () => [],
    },
    tabs: {
      query: async ({ url }: { url: string[] }) => {
        state.entered.push(...url)
        return []
      },
    },
    storage: {
      local: {
        get: async (key: string) =>
          Object.fromEntries(state.stored.has(key) ? [[key, state.stored.get(key)]] : []),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) state.stored.set(key, value)
        },
      },
    },
  },
}))

import { askForFeed, feedOriginOf, feedOrigins, leaveFeeds, tidyFeeds } from './feedOrigins'
import { onFeedsChanged, onSiteGranted, syncGrantedSites } from './sitePermission'

const read = (): string[] => state.registered.flatMap(({ matches }) => matches)

beforeEach(() => {
  state.granted = new Set([DECLARED])
  state.stored.clear()
  state.registered = []
  state.entered = []
  state.agrees = true
  state.added = onSiteGranted
})

describe('a site that a guide is fetched from', () => {
  it('is granted, and its pages are not read', async () => {
    expect(await askForFeed(HOST)).toBe(true)
    expect(state.granted).toContain(HOST)
    expect(read()).toEqual([])
    expect(state.entered).toEqual([])
    await syncGrantedSites()
    expect(read()).toEqual([])
  })

  it('is read where it was before, and where the person asks for it after', async () => {
    state.granted.add(HOST)
    expect(await askForFeed(HOST)).toBe(true)
    await syncGrantedSites()
    expect(read()).toEqual([HOST])

    state.granted.delete(HOST)
    await askForFeed(HOST)
    await leaveFeeds(HOST)
    await onFeedsChanged([HOST])
    expect(read()).toEqual([HOST])
    expect(state.entered).toEqual([HOST])
  })

  it('leaves nothing where the person refuses', async () => {
    state.agrees = false
    expect(await askForFeed(HOST)).toBe(false)
    expect(await feedOrigins()).toEqual([])
  })

  it('is given back with the last subscription there', async () => {
    await askForFeed(HOST)
    await tidyFeeds(['https://guides.exemple.fr/autre.guide.json'])
    expect(state.granted).toContain(HOST)
    await tidyFeeds([])
    expect([...state.granted]).toEqual([DECLARED])
    expect(await feedOrigins()).toEqual([])
  })

  it.each([
    ['https://guides.exemple.fr:8443/musee.json?v=2', HOST],
    ['http://guides.exemple.fr/musee.json', undefined],
    ['musee.json', undefined],
  ])('of %s is %s', (url, origin) => expect(feedOriginOf(url)).toBe(origin))
})
