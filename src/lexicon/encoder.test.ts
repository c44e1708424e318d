import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EncoderTable, loadEncoder, type SentenceEncoder, writeEncoder } from './encoder'
import type { Layer } from './network'
import { hashText } from './taggerTags'
import { frenchEncoder } from './testing'

const [CAT, DOG, UNKNOWN] = [7, 40, 99] as const

/** @param rows a unit's weights each, all units without a bias */
const layer = (...rows: readonly (readonly number[])[]): Layer => ({
  scales: new Float32Array(rows.length).fill(1),
  biases: new Float32Array(rows.length),
  weights: Int8Array.from(rows.flat()),
})

/** Two words of two numbers, the second word a fifth as loud; one filter hears the first number of a word before another. */
const table: EncoderTable = {
  dimensions: 2,
  levels: Float32Array.from({ length: 16 }, (_, level) => level - 8),
  hashes: Uint32Array.of(CAT, DOG),
  rows: Uint16Array.of(0, 1),
  loudness: Uint8Array.of(255, 51),
  packed: Uint8Array.of((9 << 4) | 10, (3 << 4) | 13),
  filters: layer([1, 0, 0, 0, 0, 0]),
  // What is passed on as it is: sum and peak of the filter, and the two numbers of the sum.
  network: [
    layer([1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]),
    layer([1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]),
  ],
}

const opened = (bytes: ArrayBuffer): SentenceEncoder => {
  const loaded = loadEncoder(bytes)
  if (!loaded.ok) throw new Error(loaded.error.kind)
  return loaded.value
}

describe('a file of an encoder', () => {
  const encoder = opened(writeEncoder(table))
  const made = (...words: readonly number[]): number[] => [...encoder.encode(words)]

  it('hears words, which stands before which, and passes over those that it lacks', () => {
    expect(made(CAT)).toEqual([0, 0, 2, 1])
    const root = Math.SQRT2
    const pair = [(2 / root) * 0.5, 2, 3 / root, 0].map(Math.fround)
    expect(made(CAT, DOG).map(Math.fround)).toEqual(pair.map((value) => expect.closeTo(value, 5)))
    expect(made(CAT, UNKNOWN, DOG)).toEqual(made(CAT, DOG))
    expect(made(DOG, CAT)).not.toEqual(made(CAT, DOG))
    expect(made(UNKNOWN)).toEqual([0, 0, 0, 0])
    expect(made()).toEqual([0, 0, 0, 0])
  })

  it('hears of the longest text only its first words', () => {
    expect(made(...Array<number>(64).fill(CAT), DOG)).toEqual(made(...Array<number>(64).fill(CAT)))
  })

  it('is refused when it is cut, changed or not one', () => {
    const whole = new Uint8Array(writeEncoder(table))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(loadEncoder(whole.slice(0, length).buffer).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        expect(loadEncoder(damaged.buffer).ok).toBe(false)
      }),
    )
    expect(loadEncoder(new ArrayBuffer(64)).ok).toBe(false)
    expect(loadEncoder(writeEncoder({ ...table, rows: Uint16Array.of(0, 2) })).ok).toBe(false)
  })
})

it('the committed encoder makes numbers of length about one', () => {
  const encoder = frenchEncoder()
  const words = ['votre', 'commande', 'a', 'du', 'retard'].map((word) => hashText(word))
  const length = Math.hypot(...encoder.encode(words))
  expect(length).toBeGreaterThan(0.3)
  expect(length).toBeLessThan(2)
})
