import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { analysesOf, openReading } from '../../lexicon/reading'
import { frenchLexicon } from '../../lexicon/testing'
import { sliceOf } from '../../text/span'
import { tokenize } from '../../text/tokenize'
import type { SentenceView } from '../rule'
import { compilePattern, matchAt } from './match'
import { parsePattern } from './syntax'
import { triggersOf } from './triggers'

const lexicon = frenchLexicon()

function viewOf(text: string): SentenceView {
  const tokens = tokenize(text)
  const readings = tokens.map((token, at) => openReading(analysesOf(token, lexicon, at === 0)))
  return { text, tokens, readings, preferences: [], guide: builtInGuide, lexicon }
}

function find(pattern: string, text: string): string | undefined {
  const parsed = parsePattern(pattern)
  if (!parsed.ok) throw new Error(parsed.error)
  const program = compilePattern(parsed.value)
  const view = viewOf(text)
  for (let at = 0; at < view.tokens.length; at++) {
    const match = matchAt(program, view, at)
    if (match) return sliceOf(text, match.span)
  }
  return undefined
}

describe('a pattern', () => {
  it.each([
    ["d'accord", 'Je suis D’ACCORD.', 'D’ACCORD'],
    ['malgré que', 'Malgré qu’il pleuve', undefined],
    ["malgré (que|qu')", 'Malgré qu’il pleuve', 'Malgré qu’'],
    ['<mentir:verb>', 'Vous mentiez hier.', 'mentiez'],
    ['<vous> ~2 <mentir>', 'Vous nous avez menti.', 'Vous nous avez menti'],
    ['vous ~2 [<mentir>]', 'Vous nous avez menti.', 'menti'],
    ['vous ~1 <mentir>', 'Vous nous avez menti.', undefined],
    ['oui ~3 merci', 'oui, merci', undefined],
    ['oui ~~3 merci', 'oui, merci', 'oui, merci'],
    ['<:verb.infinitive>', 'Nous allons manger', 'manger'],
    ['sous # (heure|heures)', 'sous 48 heures', 'sous 48 heures'],
    ['très? bien', 'bien', 'bien'],
    ['^ bravo', 'Ah bravo', undefined],
    ['^ bravo', '« Bravo !', 'Bravo'],
    ['merci $', 'merci ! 😊', 'merci'],
    ['merci $', 'merci à vous', undefined],
    ['désolé ¬(pour|de) <:noun>', 'désolé retard', 'désolé retard'],
    ['si ¬vous <:verb>', 'si vous voulez', undefined],
    ['merci ¬$', 'merci !', undefined],
    ['<calmer> (-vous|-toi)', 'Calmez-vous !', 'Calmez-vous'],
    ['<vous> (<mentir>|<tricher>)', 'vous trichez', 'vous trichez'],
    ['(bon|belle) (journée|soirée)', 'belle soirée', 'belle soirée'],
  ])('%s in « %s » is %s', (pattern, text, expected) => {
    expect(find(pattern, text)).toBe(expected)
  })

  it.each(['(a', 'a)', 'a ¬', '<:nom>', '<x:verb.pluriel>', '~99 a', '?', '<>', '[a'])(
    '%s is refused with a sentence',
    (source) => {
      const parsed = parsePattern(source)
      expect(parsed.ok).toBe(false)
      if (!parsed.ok) expect(parsed.error).toMatch(/\.$/)
    },
  )

  it('says what may wake it', () => {
    const triggers = (source: string) => {
      const parsed = parsePattern(source)
      return parsed.ok ? triggersOf(parsed.value) : undefined
    }
    expect(triggers('très? (bien|<bon>) joué')).toEqual({
      words: new Set(['très', 'bien']),
      lemmas: new Set(['bon']),
      pos: new Set(),
    })
    expect(triggers('~2 fin')).toBeUndefined()
    expect(triggers('(a|)')).toBeUndefined()
  })

  it('never throws, whatever its source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => void parsePattern(source)),
      { numRuns: 2000 },
    )
  })

  it('looks at a bounded number of tokens, however it is made', () => {
    const nasty = `${'(a|a a)? ~3 '.repeat(12)}b`
    expect(find(nasty, 'a '.repeat(400))).toBeUndefined()
  })
})
