import { describe, expect, it, vi } from 'vitest'
import type { GuideHere } from '../guideMessages'
import type { Notebook } from '../learnMessages'
import { MAX_REPLY } from '../limits'
import type { Request, SettingsChange } from '../protocol'
import { NOTHING_FOUND } from '../review/types'
import { defaultSettings } from '../settings'
import { createRouter, type Handlers } from './router'

const guide: GuideHere = {
  id: null,
  name: 'Guide intégré',
  revision: 0,
  lock: 'open',
  pinned: false,
  guard: null,
  notes: [],
}

const notebook: Notebook = {
  kind: 'notebook',
  state: 'kept',
  id: '',
  records: [],
  weeks: [],
  sentences: [],
}

const handlers = (): Handlers => ({
  enter: () => true,
  review: (request) => ({ revision: request.revision, review: NOTHING_FOUND, guide, next: null }),
  'active-guide': () => guide,
  guides: () => ({ kind: 'done' }),
  panel: () => ({ kind: 'done' }),
  posted: () => null,
  learn: () => notebook,
  belongings: () => ({ kind: 'restored', left: [] }),
  note: () => null,
  settings: () => defaultSettings,
  'update-settings': async () => defaultSettings,
  'open-panel': () => null,
  'make-rule': () => null,
})

/** One of each, and who may ask it; a new message does not compile until that is decided here. */
const ASKED: Readonly<Record<Request['type'], [message: object, who: 'anyone' | 'our own pages']>> = {
  enter: [{}, 'anyone'],
  review: [{ text: 'Bonjour', revision: 1 }, 'anyone'],
  'active-guide': [{}, 'anyone'],
  guides: [{ ask: { kind: 'remove', id: 'musee' } }, 'our own pages'],
  panel: [{ ask: { kind: 'remove-reply', id: 'retard' } }, 'our own pages'],
  learn: [{ ask: { kind: 'notebook' } }, 'our own pages'],
  belongings: [{ ask: { kind: 'gather' } }, 'our own pages'],
  note: [{ happenings: [], words: 3 }, 'anyone'],
  posted: [{ text: 'Bonjour' }, 'anyone'],
  settings: [{}, 'anyone'],
  'update-settings': [{ change: { kind: 'learn-word', word: 'Zalando' } }, 'anyone'],
  'open-panel': [{}, 'anyone'],
  'make-rule': [{ text: '' }, 'anyone'],
}

const us = { id: 'mot-juste', pages: 'chrome-extension://mot-juste/' }
const own = { id: 'mot-juste' }

describe('createRouter', () => {
  const route = createRouter(handlers(), us)

  it('answers a review with its revision', async () => {
    expect(await route({ type: 'review', text: 'Bonjour', revision: 7 }, own)).toEqual({
      revision: 7,
      review: NOTHING_FOUND,
      guide,
      next: null,
    })
  })

  describe.each(Object.entries(ASKED))('a %s', (type, [message, who]) => {
    const from = (url?: string) => route({ type, ...message }, { ...own, ...(url !== undefined && { url }) })

    it('is answered to our own pages', () => {
      expect(from('chrome-extension://mot-juste/src/options/index.html')).toBeDefined()
    })

    it(`is ${who === 'anyone' ? '' : 'not '}answered to the content script of a site`, () => {
      for (const url of [
        'https://www.facebook.com/',
        'https://exemple.fr/chrome-extension://mot-juste/',
        undefined,
      ])
        if (who === 'anyone') expect(from(url)).toBeDefined()
        else expect(from(url)).toBeUndefined()
    })
  })

  it.each<[SettingsChange]>([
    [{ kind: 'erase' }],
    [{ kind: 'set-guard', guard: 'off' }],
    [{ kind: 'set-skill', skill: 'expert' }],
    [{ kind: 'enable-rule', rule: 'spelling/unknown' }],
    [{ kind: 'forget-word', word: 'Zalando' }],
    [{ kind: 'learn-words', words: ['Zalando'] }],
    [{ kind: 'set-notebook', notebook: 'off' }],
  ])('makes the change %j for our own pages, and for no site', async (change) => {
    const from = (url: string) => route({ type: 'update-settings', change }, { ...own, url })
    expect(await from('chrome-extension://mot-juste/src/panel/index.html')).toEqual(defaultSettings)
    expect(from('https://www.facebook.com/')).toBeUndefined()
  })

  it('answers settings, changes and panel requests', async () => {
    expect(await route({ type: 'settings' }, own)).toEqual(defaultSettings)
    const change = { kind: 'learn-word', word: 'Zalando' }
    expect(await route({ type: 'update-settings', change }, own)).toEqual(defaultSettings)
    expect(await route({ type: 'open-panel' }, own)).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'review'],
    ['an unknown type', { type: 'erase' }],
    ['a review without text', { type: 'review', revision: 1 }],
    ['a review whose text is a number', { type: 'review', text: 3, revision: 1 }],
    ['a text beyond the limit', { type: 'review', text: 'a'.repeat(MAX_REPLY + 1), revision: 1 }],
    ['a change of an unknown kind', { type: 'update-settings', change: { kind: 'wipe' } }],
    ['an empty word', { type: 'update-settings', change: { kind: 'learn-word', word: '' } }],
    ['a prototype in disguise', { type: '__proto__' }],
  ])('answers nothing to %s', (_, message) => {
    expect(route(message, own)).toBeUndefined()
  })

  it.each([[{ id: 'another-extension' }], [{}], [{ id: undefined }]])(
    'answers nothing to sender %j',
    (sender) => {
      expect(route({ type: 'settings' }, sender)).toBeUndefined()
    },
  )

  it('calls the handler in the same tick, so that a gesture still counts', () => {
    const open = vi.fn(() => null)
    void createRouter({ ...handlers(), 'open-panel': open }, us)({ type: 'open-panel' }, own)
    expect(open).toHaveBeenCalledOnce()
  })

  it.each<[string, Handlers['settings']]>([
    [
      'throws',
      () => {
        throw new Error('broken')
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('reports a handler that %s and answers nothing', async (_, settings) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await createRouter({ ...handlers(), settings }, us)({ type: 'settings' }, own)).toBeUndefined()
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })
})
