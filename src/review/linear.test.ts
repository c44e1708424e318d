import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import type { Finding } from '../rules/finding'
import { spaceInsideBrackets } from '../rules/typography/spacing'
import { takeApart } from '../text/apart'
import { createReviewer } from './reviewer'
import { settle } from './settle'

/** As many as the longest text has room for: a quadratic pass over them takes minutes, a linear one no time. */
const MANY = 200_000

describe('what a hostile text is full of is settled to the end', () => {
  it('brackets that nothing opened', () => {
    const reviewer = createReviewer({ lexicon: null, tagger: null, rules: [spaceInsideBrackets] })
    const text = 'les ) '.repeat(16_000)
    expect(reviewer.review(text, { guide: builtInGuide }).findings).toEqual([])
  })

  it('matches of one guide rule', () => {
    const spans = Array.from({ length: MANY }, (_, at) => ({ start: at * 2, end: at * 2 + 3 }))
    expect(takeApart(spans, (span) => span)).toHaveLength(MANY / 2)
  })

  it('remarks on tone', () => {
    const findings = Array.from(
      { length: MANY },
      (_, at): Finding => ({
        span: { start: at, end: at + 1 },
        kind: 'tone',
        category: 'sarcasme',
        rule: 'tone/sarcasme',
        severity: 'warn',
        confidence: 1,
        message: '',
        why: '',
        suggestions: [],
      }),
    )
    expect(settle(findings)).toHaveLength(MANY)
  })
})

describe('what is taken apart', () => {
  it('is the first of those that overlap, by place', () => {
    const words = ['fgh', 'abc', 'cde', 'hi', 'ij']
    const spanOf = (word: string) => {
      const start = 'abcdefghij'.indexOf(word)
      return { start, end: start + word.length }
    }
    expect(takeApart(words, spanOf)).toEqual(['abc', 'fgh', 'ij'])
  })
})
