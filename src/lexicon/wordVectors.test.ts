import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashText } from './taggerTags'
import { frenchVectors } from './testing'
import { loadVectors, RAREST, type VectorTable, writeVectors } from './wordVectors'

const hashes = ['chat', 'chien'].map((word) => hashText(word) >>> 0)
const [cat = 0, dog = 0] = hashes
/** Two words, the second a fifth as telling as the first. */
const table: VectorTable = {
  dimensions: 2,
  levels: Float32Array.from({ length: 16 }, (_, level) => level - 8),
  hashes: Uint32Array.from(hashes).sort(),
  rows: cat < dog ? Uint16Array.of(0, 1) : Uint16Array.of(1, 0),
  rarities: cat < dog ? Uint8Array.of(RAREST, RAREST / 5) : Uint8Array.of(RAREST / 5, RAREST),
  packed: Uint8Array.of((9 << 4) | 10, (3 << 4) | 13),
}

const meaningOf = (words: readonly string[], bytes: ArrayBuffer): number[] => {
  const loaded = loadVectors(bytes)
  if (!loaded.ok) throw new Error(loaded.error.kind)
  const sum = new Float32Array(loaded.value.dimensions)
  for (const word of words) loaded.value.addTo([sum], word)
  return [...sum]
}

describe('a file of word vectors', () => {
  it('adds up words, the rarer the more, and passes over those that it lacks', () => {
    const bytes = writeVectors(table)
    expect(meaningOf(['chat'], bytes)).toEqual([2, 1])
    expect(meaningOf(['chat', 'tracteur', 'chien'], bytes)).toEqual([2 + 5 / 5, 1 - 5 / 5])
    expect(meaningOf(['tracteur'], bytes)).toEqual([0, 0])
  })

  it('is refused when it is cut, changed or not one', () => {
    const whole = new Uint8Array(writeVectors(table))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(loadVectors(whole.slice(0, length).buffer).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        expect(loadVectors(damaged.buffer).ok).toBe(false)
      }),
    )
    expect(loadVectors(new ArrayBuffer(64)).ok).toBe(false)
    expect(loadVectors(writeVectors({ ...table, rows: Uint16Array.of(0, 2) })).ok).toBe(false)
  })
})

describe('the committed vectors', () => {
  const vectors = frenchVectors()
  const closeness = (a: string, b: string): number => {
    const [first, second] = [a, b].map((word) => {
      const sum = new Float32Array(vectors.dimensions)
      vectors.addTo([sum], word)
      return sum
    })
    if (!first || !second) return 0
    const dot = first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0)
    return dot / Math.hypot(...first) / Math.hypot(...second)
  }

  it.each([
    ['tribunal', 'avocat', 'croissant'],
    ['remboursement', 'paiement', 'grossesse'],
    ['désolé', 'navré', 'robinet'],
    ['fuite', 'gaz', 'coiffeuse'],
  ])('bring %j nearer to %j than to %j', (word, near, far) => {
    expect(closeness(word, near)).toBeGreaterThan(closeness(word, far) + 0.2)
  })
})
