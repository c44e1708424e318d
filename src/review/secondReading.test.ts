import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import type { Finding } from '../rules/finding'
import { sliceOf } from '../text/span'
import { addedBy, corrected, refined } from './secondReading'

const viewOf = (text: string) => ({
  text,
  tokens: [],
  readings: [],
  preferences: [],
  guide: builtInGuide,
  lexicon: null,
})

const finding = (start: number, end: number, ...suggestions: readonly string[]): Finding => ({
  span: { start, end },
  kind: 'grammar',
  category: 'accord',
  rule: 'grammar/test',
  severity: 'warn',
  confidence: 1,
  message: '',
  why: '',
  suggestions,
})

describe('the second reading of a sentence', () => {
  it('is not needed where nothing can be put right', () => {
    expect(corrected(viewOf('Les places'), [])).toBeUndefined()
    expect(corrected(viewOf('Les places'), [finding(0, 3)])).toBeUndefined()
  })

  it('adds what it finds where nothing was said, and where that stands in what is written', () => {
    const text = 'Les place son épuisé.'
    const first = [finding(4, 9, 'places'), finding(10, 13, 'sont')]
    const better = corrected(viewOf(text), first)
    expect(better?.text).toBe('Les places sont épuisé.')
    if (!better) return
    const added = addedBy([finding(4, 10, 'place'), finding(16, 22, 'épuisées')], first, better)
    expect(added.map(({ span }) => sliceOf(text, span))).toEqual(['épuisé'])
  })

  it('betters a fix that it would mark, and never by what was written', () => {
    const view = viewOf('Les robes sont échanger ici.')
    const first = [finding(15, 23, 'échangé'), finding(4, 9, 'robe')]
    const better = corrected(view, first)
    expect(better?.text).toBe('Les robe sont échangé ici.')
    if (!better) return
    const second = [finding(14, 21, 'échangées'), finding(4, 8, 'robes')]
    expect(refined(first, second, view, better).map(({ suggestions }) => suggestions)).toEqual([
      ['échangées', 'échangé'],
      ['robe'],
    ])
  })

  it('leads back to the same words, whatever was replaced before them', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const pieces = fc.array(fc.tuple(word, fc.option(fc.stringMatching(/^[a-z]{0,9}$/))), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(pieces, (all) => {
        const text = all.map(([written]) => written).join(' ')
        const fixes: Finding[] = []
        let at = 0
        for (const [written, fix] of all) {
          if (fix !== null) fixes.push(finding(at, at + written.length, fix))
          at += written.length + 1
        }
        const better = corrected(viewOf(text), fixes)
        if (!better) return
        let place = 0
        for (const [written, fix] of all) {
          const length = (fix ?? written).length
          const origin = better.origin({ start: place, end: place + length })
          if (fix === null) expect(origin && sliceOf(text, origin)).toBe(written)
          place += length + 1
        }
      }),
    )
  })
})
