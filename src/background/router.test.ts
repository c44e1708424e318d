import { describe, expect, it, vi } from 'vitest'
import type { GuideHere } from '../guideMessages'
import type { Notebook } from '../learnMessages'
import { MAX_REPLY } from '../limits'
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

  it.each([
    { type: 'guides', ask: { kind: 'remove', id: 'musee' } },
    { type: 'panel', ask: { kind: 'remove-reply', id: 'retard' } },
  ])('answers $type for its own pages, and for no page of a site', async (message) => {
    const from = (url: string) => route(message, { ...own, url })
    expect(await from('chrome-extension://mot-juste/src/options/index.html')).toEqual({ kind: 'done' })
    expect(from('https://www.facebook.com/')).toBeUndefined()
    expect(from('https://exemple.fr/chrome-extension://mot-juste/')).toBeUndefined()
    expect(route(message, own)).toBeUndefined()
  })

  it('gives what a person owns to its own pages, and to no page of a site', async () => {
    const message = { type: 'belongings', ask: { kind: 'gather' } }
    const from = (url: string) => route(message, { ...own, url })
    expect(await from('chrome-extension://mot-juste/src/options/index.html')).toMatchObject({
      kind: 'restored',
    })
    expect(from('https://www.facebook.com/')).toBeUndefined()
    expect(route({ type: 'belongings', ask: { kind: 'restore', document: {} } }, own)).toBeUndefined()
  })

  it('reads the notebook to its own pages, and to no page of a site', async () => {
    const message = { type: 'learn', ask: { kind: 'notebook' } }
    const from = (url: string) => route(message, { ...own, url })
    expect(await from('chrome-extension://mot-juste/src/practice/index.html')).toEqual(notebook)
    expect(from('https://www.facebook.com/')).toBeUndefined()
  })

  it.each([
    { kind: 'erase' },
    { kind: 'set-guard', guard: 'off' },
    { kind: 'enable-rule', rule: 'spelling/unknown' },
    { kind: 'set-notebook', notebook: 'off' },
  ])('makes the change $kind for its own pages, and for no page of a site', async (change) => {
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
