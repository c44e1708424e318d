import { describe, expect, it } from 'vitest'
import fr from '../../public/_locales/fr/messages.json'
import { applyChange } from '../background/settingsStore'
import { MOST_WORDS } from '../limits'
import { defaultSettings, type Settings } from '../settings'
import { failureOf } from './learnt'

const learn = { kind: 'learn-word', word: 'Zalando' } as const
const holding = (count: number): Settings => ({
  ...defaultSettings,
  words: Array.from({ length: count }, (_, at) => `mot${at}`),
})

describe('what is said of a change that was not made', () => {
  it('is nothing where the word was learnt, or was known', () => {
    const learnt = applyChange(holding(MOST_WORDS - 1), learn)
    expect(failureOf(learn, learnt)).toBeUndefined()
    expect(failureOf(learn, applyChange(learnt, learn))).toBeUndefined()
  })

  it.each([MOST_WORDS, MOST_WORDS + 50])('is that a dictionary of %i words is full', (count) => {
    expect(failureOf(learn, applyChange(holding(count), learn))).toBe('wordsFull')
    // The number that the sentence names is the one that is held to.
    expect(fr.wordsFull.message.replace(/\s/g, '')).toContain(`${MOST_WORDS}mots`)
  })

  it('says nothing of words where something else was changed', () => {
    expect(failureOf({ kind: 'disable-rule', rule: 'grammar/a' }, holding(MOST_WORDS))).toBeUndefined()
  })

  it('is that nothing was saved where nobody answers', () => {
    expect(failureOf(learn, undefined)).toBe('settingsFailed')
  })
})
