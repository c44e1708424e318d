import { describe, expect, it } from 'vitest'
import { rules } from '..'
import { preparePhrases } from './phraseRule'
import { readTriggers } from './triggers'

const prepared = Object.entries(preparePhrases())
const ruleOf = (id: string) => rules.find((rule) => rule.id === id)

describe('phrases prepared by a build', () => {
  it('are all there', () => {
    expect(prepared.length).toBeGreaterThan(15)
  })

  it.each(prepared)('wake %s as those that are read from their sources do', (id, { all: whole, lines }) => {
    const triggers = lines.split('\n').map(readTriggers)
    const rule = ruleOf(id)
    if (rule?.scope !== 'token') throw new Error(`${id} is no rule of words.`)
    const all = (keys: 'words' | 'lemmas' | 'pos') => new Set(triggers.flatMap((each) => [...each[keys]]))
    expect(all('words')).toEqual(new Set(rule.words))
    expect(all('lemmas')).toEqual(new Set(rule.lemmas))
    expect(all('pos')).toEqual(new Set(rule.pos))
    expect(readTriggers(whole)).toEqual({ words: all('words'), lemmas: all('lemmas'), pos: all('pos') })
  })
})
