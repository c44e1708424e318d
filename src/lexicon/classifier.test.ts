import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClassifierWeights, loadClassifier, RARITY_UNIT, writeClassifier } from './classifier'

/** Feature 7 speaks for `blame`, feature 9 for `thanks` and against `blame`. */
const weights: ClassifierWeights = {
  labels: ['blame', 'thanks'],
  levels: Float32Array.from({ length: 16 }, (_, level) => level - 8),
  scales: Float32Array.of(0.5, 1),
  biases: Float32Array.of(-1, -2),
  features: Uint32Array.of(7, 9),
  rarities: Uint8Array.of(3 * RARITY_UNIT, 4 * RARITY_UNIT),
  packed: Uint8Array.of((8 << 4) | 14, (15 << 4) | 4),
  network: [],
}

const layer = (weights: readonly number[], biases: readonly number[]) => ({
  scales: Float32Array.from(biases, () => 0.5),
  biases: Float32Array.from(biases),
  weights: Int8Array.from(weights),
})

describe('a classifier file', () => {
  it('scores as the weights say, over the length of the features that it knows', () => {
    const loaded = loadClassifier(writeClassifier(weights))
    if (!loaded.ok) throw new Error(loaded.error.kind)
    expect(loaded.value.labels).toEqual(['blame', 'thanks'])
    expect([...loaded.value.score([7, 123], null)]).toEqual([(6 * 0.5) / 3 - 1, -2])
    const [blame, thanks] = loaded.value.score([7, 9], null)
    expect(blame).toBeCloseTo(((6 - 4) * 0.5) / 5 - 1)
    expect(thanks).toBeCloseTo(7 / 5 - 2)
    expect([...loaded.value.score([], null)]).toEqual([-1, -2])
  })

  it('adds what its network makes of a meaning, where one is given', () => {
    // Of two inputs the first unit takes the first, the second both; below zero nothing is passed on.
    const network = [layer([2, 0, 2, 2], [0, -1]), layer([2, 4], [0]), layer([2, -2], [0, 1])]
    const loaded = loadClassifier(writeClassifier({ ...weights, network }))
    if (!loaded.ok) throw new Error(loaded.error.kind)
    expect([...loaded.value.score([], [Float32Array.of(3), Float32Array.of(0.5)])]).toEqual([-1 + 8, -2 - 7])
    expect([...loaded.value.score([], [Float32Array.of(-3, 1)])]).toEqual([-1, -1])
    expect([...loaded.value.score([], null)]).toEqual([-1, -2])
  })

  it('is refused when it is cut, changed or not one', () => {
    const whole = new Uint8Array(writeClassifier(weights))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(loadClassifier(whole.slice(0, length).buffer).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        expect(loadClassifier(damaged.buffer).ok).toBe(false)
      }),
    )
    expect(loadClassifier(new ArrayBuffer(64)).ok).toBe(false)
  })
})
