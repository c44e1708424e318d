/** @vitest-environment happy-dom */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import fr from '../../public/_locales/fr/messages.json'
import { applyChange } from '../background/settingsStore'
import { MOST_WORDS } from '../limits'
import type { SettingsChange } from '../protocol'
import { defaultSettings, type Settings } from '../settings'
import { type CardOptions, createCard } from './cardControl'
import type { Remark } from './remarks'
import type { WriteResult } from './write'

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

const other: Remark = { id: 2, finding: { ...remark.finding, message: 'Un autre.' } }

/** Only what a card asks of its surroundings. */
const cardOver = (
  answer: (change: SettingsChange) => Settings | undefined,
  write: () => Promise<WriteResult> = async () => ({ outcome: 'stale' }),
) => {
  const slot = document.createElement('div')
  const element = document.createElement('textarea')
  document.body.append(element, slot)
  const ignore = vi.fn()
  let said = ''
  const session = {
    box: { element, select: vi.fn(), selection: () => undefined },
    text: TEXT,
    remarks: [remark],
    remark: (id: number) => [remark, other].find((each) => each.id === id),
    ignore,
    apply: write,
  }
  const options = {
    session,
    marks: { theme: 'light', rectsOf: () => [] },
    ui: {
      slot: () => slot,
      raise: vi.fn(),
      say: (_: string, text: string) => {
        said = text
      },
      owns: () => false,
      activeElement: null,
    },
    unaided: { hides: () => false, start: vi.fn() },
    isPanelOnly: () => true,
    sendButton: () => undefined,
    change: async (change: SettingsChange) => answer(change),
    signal: new AbortController().signal,
  }
  const card = createCard(options as unknown as CardOptions)
  card.show(remark)
  const learn = [...slot.querySelectorAll('button')].find((each) => each.textContent === fr.cardLearn.message)
  return { card, slot, learn: () => learn?.click(), ignore, said: () => said }
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
    expect(said()).toBe('')
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

it('names a fix made of spaces, to the eye and to the ear', () => {
  vi.stubGlobal('chrome', { runtime: { id: 'mot-juste' } })
  const { card, slot } = cardOver(() => undefined)
  const { finding } = other
  Object.assign(other, { finding: { ...finding, suggestions: [' ', '\u202f!', 'merci'] } })
  card.show(other)
  const fixes = [...slot.querySelectorAll('.fix')]
  expect(fixes.map((each) => each.textContent)).toEqual(['␣', '⍽!', 'merci'])
  expect(fixes.map((each) => each.getAttribute('aria-label'))).toEqual([
    fr.spaceOrdinary.message,
    `${fr.spaceNoBreak.message} !`,
    'merci',
  ])
  Object.assign(other, { finding })
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('a fix that ends later', () => {
  beforeEach(() => vi.stubGlobal('chrome', { runtime: { id: 'mot-juste' } }))
  afterEach(() => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it.each<WriteResult>([
    { outcome: 'applied' },
    { outcome: 'stale' },
    { outcome: 'refused', corrected: 'Merci.' },
  ])('leaves the card of another remark alone: $outcome', async (result) => {
    const { card, slot, said } = cardOver(
      () => undefined,
      async () => result,
    )
    const fixed = card.apply(remark, 0)
    card.show(other)
    await fixed
    expect(slot.textContent).toContain('Un autre.')
    expect(said()).toBe('')
  })

  it('says that nothing was changed where no card is open', async () => {
    const { card, slot, said } = cardOver(() => undefined)
    card.close()
    await card.apply(remark, 0)
    expect(slot.textContent).toContain(fr.cardStale.message)
    expect(said()).toBe(fr.cardStale.message)
    card.close()
    expect(said()).toBe('')
  })

  it('leaves the text selected where the clipboard is refused', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('policy')) } })
    const { card, slot, said } = cardOver(
      () => undefined,
      async () => ({ outcome: 'refused', corrected: 'Merci.' }),
    )
    await card.apply(remark, 0)
    const copy = [...slot.querySelectorAll('button')].find((each) => each.textContent === fr.cardCopy.message)
    copy?.click()
    await vi.waitFor(() => expect(said()).toBe(fr.cardCopyFailed.message))
    const text = slot.querySelector('textarea')
    expect([text?.selectionStart, text?.selectionEnd]).toEqual([0, 'Merci.'.length])
  })
})
