/** @vitest-environment happy-dom */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import fr from '../../public/_locales/fr/messages.json'
import { applyChange } from '../background/settingsStore'
import { MOST_WORDS } from '../limits'
import type { SettingsChange } from '../protocol'
import { defaultSettings, type Settings } from '../settings'
import { type CardOptions, createCard } from './cardControl'
import type { Remark } from './remarks'

vi.mock('webextension-polyfill', () => import('../ui/polyfill.testing'))

const TEXT = 'Merci à Zalando.'
const remark: Remark = {
  id: 1,
  finding: {
    span: { start: 8, end: 15 },
    kind: 'spelling',
    category: 'orthographe',
    rule: 'spelling/unknown',
    severity: 'warn',
    confidence: 1,
    message: 'Mot inconnu.',
    why: '',
    suggestions: [],
  },
}

/** Only what a card asks of its surroundings. */
const cardOver = (answer: (change: SettingsChange) => Settings | undefined) => {
  const slot = document.createElement('div')
  const element = document.createElement('textarea')
  document.body.append(element, slot)
  const ignore = vi.fn()
  const session = {
    box: { element, select: vi.fn(), selection: () => undefined },
    text: TEXT,
    remarks: [remark],
    remark: () => remark,
    ignore,
  }
  const options = {
    session,
    marks: { theme: 'light', rectsOf: () => [] },
    ui: { slot: () => slot, raise: vi.fn(), owns: () => false, activeElement: null },
    unaided: { hides: () => false, start: vi.fn() },
    isPanelOnly: () => true,
    sendButton: () => undefined,
    change: async (change: SettingsChange) => answer(change),
    signal: new AbortController().signal,
  }
  createCard(options as unknown as CardOptions).show(remark)
  const learn = [...slot.querySelectorAll('button')].find((each) => each.textContent === fr.cardLearn.message)
  return { learn: () => learn?.click(), ignore, said: () => slot.querySelector('[role=status]')?.textContent }
}

const holding = (count: number): Settings => ({
  ...defaultSettings,
  words: Array.from({ length: count }, (_, at) => `mot${at}`),
})

describe('a word learnt from the card', () => {
  beforeEach(() => vi.stubGlobal('chrome', { runtime: { id: 'mot-juste' } }))
  afterEach(() => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it('is no remark any more', async () => {
    const { learn, ignore, said } = cardOver((change) => applyChange(holding(2), change))
    learn()
    await vi.waitFor(() => expect(ignore).toHaveBeenCalledWith(remark))
    expect(said()).toBeUndefined()
  })

  it.each([
    [
      'the dictionary is full',
      (change: SettingsChange) => applyChange(holding(MOST_WORDS), change),
      'wordsFull',
    ],
    ['nobody answers', () => undefined, 'settingsFailed'],
  ] as const)('stays one where %s, and the card says why', async (_, answer, key) => {
    const { learn, ignore, said } = cardOver(answer)
    learn()
    await vi.waitFor(() => expect(said()).toBe(fr[key].message))
    expect(ignore).not.toHaveBeenCalled()
  })
})
