import { describe, expect, it } from 'vitest'
import { MOST_WORDS } from '../limits'
import { defaultSettings } from '../settings'
import { applyChange, createSettingsStore, decodeSettings, SETTINGS_KEY } from './settingsStore'
import { memory } from './testing'

describe('decodeSettings', () => {
  it.each([undefined, null, 'rubbish', 42, [], { version: 'x' }])('gives the defaults for %j', (value) => {
    expect(decodeSettings(value)).toEqual(defaultSettings)
  })

  it('keeps the fields that are sound beside a damaged one', () => {
    const stored = {
      version: 1,
      pausedHosts: 'oops',
      disabledRules: ['grammar/a'],
      words: ['Zalando'],
      guard: 'loud',
    }
    expect(decodeSettings(stored)).toEqual({
      ...defaultSettings,
      disabledRules: ['grammar/a'],
      words: ['Zalando'],
    })
  })

  const kept = { pausedHosts: ['x.com'], disabledRules: ['grammar/a'], words: ['Zalando'] }
  it.each([
    ['the first shape', { version: 1, ...kept }, {}],
    ['the shape with a guard', { version: 1, ...kept, guard: 'off' }, { guard: 'off' }],
    [
      'the shape with a notebook',
      { version: 1, ...kept, guard: 'risks', skill: 'beginner', notebook: 'off' },
      { skill: 'beginner', notebook: 'off' },
    ],
  ])('loses nothing of %s', (_, stored, own) => {
    expect(decodeSettings(stored)).toEqual({ ...defaultSettings, ...kept, ...own })
  })

  it('brings settings without a version up to date', () => {
    expect(decodeSettings({ words: ['Zalando'] })).toEqual({ ...defaultSettings, words: ['Zalando'] })
  })

  it('reads what it can of settings written by a later version', () => {
    expect(decodeSettings({ version: 9, words: ['Zalando'], colour: 'red' })).toEqual({
      ...defaultSettings,
      words: ['Zalando'],
    })
  })
})

describe('applyChange', () => {
  it('learns a word once', () => {
    const once = applyChange(defaultSettings, { kind: 'learn-word', word: 'Zalando' })
    expect(applyChange(once, { kind: 'learn-word', word: 'Zalando' }).words).toEqual(['Zalando'])
  })

  it('keeps a full dictionary as it is, whether one word comes or many', () => {
    const words = Array.from({ length: MOST_WORDS }, (_, at) => `mot${at}`)
    const full = applyChange(defaultSettings, { kind: 'learn-words', words })
    expect(applyChange(full, { kind: 'learn-word', word: 'Zalando' }).words).toEqual(words)
    expect(applyChange(full, { kind: 'learn-words', words: ['Zalando', 'Mireval'] }).words).toEqual(words)
  })

  it('loses nothing of a dictionary that is already too large', () => {
    const words = Array.from({ length: MOST_WORDS + 50 }, (_, at) => `mot${at}`)
    const large = { ...defaultSettings, words }
    expect(applyChange(large, { kind: 'learn-word', word: 'Zalando' }).words).toEqual(words)
    expect(applyChange(large, { kind: 'learn-word', word: 'mot7' }).words).toEqual(words)
    expect(applyChange(large, { kind: 'learn-words', words: ['Zalando'] }).words).toEqual(words)
  })

  it('learns as many of several words as there is room for', () => {
    const words = Array.from({ length: MOST_WORDS - 1 }, (_, at) => `mot${at}`)
    const change = { kind: 'learn-words', words: ['mot3', 'Zalando', 'Zalando', 'Mireval'] } as const
    const { words: learnt } = applyChange(
      { ...defaultSettings, words },
      { ...change, words: [...change.words] },
    )
    expect(learnt).toEqual([...words, 'Zalando'])
  })

  it('takes back a word and a rule, and erases everything', () => {
    const changed = [
      { kind: 'learn-word', word: 'Zalando' },
      { kind: 'disable-rule', rule: 'grammar/a' },
      { kind: 'set-guard', guard: 'off' },
    ] as const
    const settings = changed.reduce(applyChange, defaultSettings)
    expect(applyChange(settings, { kind: 'forget-word', word: 'Zalando' }).words).toEqual([])
    expect(applyChange(settings, { kind: 'enable-rule', rule: 'grammar/a' }).disabledRules).toEqual([])
    expect(settings.guard).toBe('off')
    expect(applyChange(settings, { kind: 'erase' })).toEqual(defaultSettings)
  })

  it('pauses and resumes a site', () => {
    const paused = applyChange(defaultSettings, { kind: 'pause-site', host: 'x.com', paused: true })
    expect(paused.pausedHosts).toEqual(['x.com'])
    expect(applyChange(paused, { kind: 'pause-site', host: 'x.com', paused: false }).pausedHosts).toEqual([])
  })
})

describe('createSettingsStore', () => {
  it('starts from the defaults', async () => {
    expect(await createSettingsStore(memory()).read()).toEqual(defaultSettings)
  })

  it('gives the defaults when storage fails', async () => {
    const broken = { ...memory(), get: () => Promise.reject(new Error('disk')) }
    expect(await createSettingsStore(broken).read()).toEqual(defaultSettings)
  })

  it('keeps two changes made in the same instant', async () => {
    const area = memory()
    const store = createSettingsStore(area)
    await Promise.all([
      store.update({ kind: 'learn-word', word: 'Zalando' }),
      store.update({ kind: 'disable-rule', rule: 'grammar/a' }),
    ])
    expect(await area.get(SETTINGS_KEY)).toEqual({
      settings: { ...defaultSettings, words: ['Zalando'], disabledRules: ['grammar/a'] },
    })
  })

  it('loses one damaged word, not the others, and keeps it aside', async () => {
    const area = memory({ settings: { version: 1, words: ['Zalando', 7], guard: 'risks' } })
    const { words } = await createSettingsStore(area).update({ kind: 'learn-word', word: 'Etsy' })
    expect(words).toEqual(['Zalando', 'Etsy'])
    expect(await area.get('aside/settings')).toMatchObject({
      'aside/settings': [{ words: ['Zalando', 7] }],
    })
  })

  it.each([
    ['of a later version', { version: 2, words: ['Zalando'], colour: 'red' }],
    ['that are no settings', 'rubbish'],
  ])('puts settings aside %s before it writes over them', async (_, stored) => {
    const area = memory({ settings: stored })
    const store = createSettingsStore(area)
    await store.update({ kind: 'learn-word', word: 'Etsy' })
    await store.update({ kind: 'learn-word', word: 'Ikea' })
    expect(await area.get('aside/settings')).toEqual({ 'aside/settings': [stored] })
  })

  it('puts nothing aside of what it can read', async () => {
    const area = memory({ settings: { words: ['Zalando'] } })
    await createSettingsStore(area).update({ kind: 'learn-word', word: 'Etsy' })
    expect(await area.get('aside/settings')).toEqual({})
  })

  it('writes no defaults over what it could not fetch', async () => {
    const area = memory({ settings: { ...defaultSettings, words: ['Zalando'] } })
    let busy = true
    const store = createSettingsStore({
      get: (key) => (busy ? Promise.reject(new Error('busy')) : area.get(key)),
      set: area.set,
    })
    await expect(store.update({ kind: 'learn-word', word: 'Etsy' })).rejects.toThrow('busy')
    busy = false
    expect((await store.update({ kind: 'learn-word', word: 'Ikea' })).words).toEqual(['Zalando', 'Ikea'])
  })

  it('restores beside a dictionary that is too large without losing a word of it', async () => {
    const words = Array.from({ length: MOST_WORDS + 50 }, (_, at) => `mot${at}`)
    const area = memory({ settings: { ...defaultSettings, words } })
    const restored = await createSettingsStore(area).restore({ ...defaultSettings, words: ['Etsy'] })
    expect(restored.words).toEqual(words)
  })

  it('goes on after a write that failed', async () => {
    const area = memory()
    let full = true
    const store = createSettingsStore({
      get: area.get,
      set: (items) => (full ? Promise.reject(new Error('quota')) : area.set(items)),
    })
    await expect(store.update({ kind: 'learn-word', word: 'a' })).rejects.toThrow('quota')
    full = false
    expect((await store.update({ kind: 'learn-word', word: 'b' })).words).toEqual(['b'])
  })
})
