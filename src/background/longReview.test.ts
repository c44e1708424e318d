import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { NOTHING_FOUND, type Review } from '../review/types'
import type { Finding } from '../rules/finding'
import { PIECE } from '../text/pieces'
import { createLongReview, type Part } from './longReview'

const context = { guide: builtInGuide }

/** Finds every "x", and remembers how much it was asked to read. */
const engine = () => {
  const read: number[] = []
  return {
    read,
    review: (text: string): Review => {
      read.push(text.length)
      const findings = [...text.matchAll(/x/g)].map(
        ({ index }): Finding => ({
          span: { start: index, end: index + 1 },
          kind: 'spelling',
          category: 'mot-inconnu',
          rule: 'spelling/unknown',
          severity: 'warn',
          confidence: 1,
          message: '',
          why: '',
          suggestions: [],
        }),
      )
      return { ...NOTHING_FOUND, verdict: 'reread', findings }
    },
  }
}

const book = 'Une phrase x assez longue. '.repeat(1_500)

const through = (long: ReturnType<typeof createLongReview>, own: ReturnType<typeof engine>, text: string) => {
  const parts: Part[] = []
  for (let from: number | null = 0; from !== null; ) {
    const part: Part = long.part(own, text, from, context)
    parts.push(part)
    from = part.next
  }
  return parts
}

describe('the review of a long text', () => {
  it('tells every finding once, and says until the last part that more is to come', () => {
    const own = engine()
    const parts = through(createLongReview(), own, book)
    expect(parts.length).toBeGreaterThan(3)
    const starts = parts.flatMap(({ review }) => review.findings.map(({ span }) => span.start))
    expect(starts).toEqual([...book.matchAll(/x/g)].map(({ index }) => index))
    expect(parts.map(({ review }) => review.limits.includes('in-pieces'))).toEqual(
      parts.map((_, index) => index < parts.length - 1),
    )
    // No message made it read more than one piece that it had not read.
    for (const [index, length] of own.read.entries())
      expect(length - (own.read[index - 1] ?? 0)).toBeLessThanOrEqual(PIECE)
  })

  it('reads a text that it has read once for each key, and not once for each piece', () => {
    const own = engine()
    const long = createLongReview()
    through(long, own, book)
    own.read.length = 0
    const parts = through(long, own, `${book}x`)
    expect(own.read).toEqual([book.length + 1])
    expect(parts.at(-1)?.review.findings.at(-1)?.span.start).toBe(book.length)
  })

  it('reads what is no longer in one go', () => {
    const own = engine()
    expect(createLongReview().part(own, 'x', 0, context)).toEqual({ review: own.review('x'), next: null })
  })
})
