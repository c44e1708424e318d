import { LEVELS, type Weights } from '../../src/lexicon/weights'

const ROUNDS = 30

/**
 * Rounds weights to sixteen values that lie where the weights are many (Lloyd's algorithm in one dimension);
 * zero stays exact, since most features of a new sentence were never seen.
 */
export function quantise(weights: Float32Array): Weights {
  const levels = startLevels(weights)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(LEVELS)
    const counts = new Float64Array(LEVELS)
    for (const weight of weights) {
      const level = nearest(levels, weight)
      sums[level] = (sums[level] ?? 0) + weight
      counts[level] = (counts[level] ?? 0) + 1
    }
    for (let level = 0; level < LEVELS; level++) {
      const count = counts[level] ?? 0
      if (level !== ZERO && count > 0) levels[level] = (sums[level] ?? 0) / count
    }
    levels.sort()
    levels[ZERO] = 0
  }
  const packed = new Uint8Array(weights.length / 2)
  weights.forEach((weight, index) => {
    packed[index >> 1] = (packed[index >> 1] ?? 0) | (nearest(levels, weight) << ((index & 1) * 4))
  })
  return { count: weights.length, levels, packed }
}

const ZERO = 8

/** Evenly spaced in the cube root: fine steps near zero, coarse ones far out. */
function startLevels(weights: Float32Array): Float32Array {
  const sorted = weights.slice().sort()
  const low = sorted[Math.floor(sorted.length * 0.001)] ?? -1
  const high = sorted[Math.floor(sorted.length * 0.999)] ?? 1
  return Float32Array.from({ length: LEVELS }, (_, level) => {
    const step = level < ZERO ? (ZERO - level) / ZERO : (level - ZERO) / (LEVELS - 1 - ZERO)
    return (level < ZERO ? low : high) * step ** 2
  })
}

function nearest(levels: Float32Array, weight: number): number {
  let best = 0
  for (let level = 1; level < LEVELS; level++) {
    if (Math.abs((levels[level] ?? 0) - weight) < Math.abs((levels[best] ?? 0) - weight)) best = level
  }
  return best
}
