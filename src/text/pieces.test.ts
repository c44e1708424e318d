import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PIECE, pieceEnd } from './pieces'

const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = pieceEnd(text, from)
    pieces.push(text.slice(from, end))
    from = end
  }
  return pieces
}

describe('pieces of a long text', () => {
  it('are the text, each at most so long and none splitting a surrogate pair', () => {
    const part = fc.constantFrom('mot ', 'Une phrase. ', '\n', '😀', 'sansespace', '! ')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 0, max: 900 }), (parts, times) => {
        const text = parts.join('').repeat(times)
        const pieces = piecesOf(text)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(PIECE)
          expect(piece.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('end where a line ends, else where a sentence does', () => {
    const line = `${'Une phrase assez longue. '.repeat(30)}\n`
    for (const piece of piecesOf(line.repeat(40)).slice(0, -1)) expect(piece.endsWith('\n')).toBe(true)
    for (const piece of piecesOf('Une phrase. '.repeat(3_000))) expect(piece.endsWith('. ')).toBe(true)
  })
})
