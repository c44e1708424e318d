import type { Layer } from '../../src/lexicon/network'

const MOST = 127

/**
 * A layer's weights as bytes, each unit's by its own scale.
 * @param rows a unit's weights each
 * @param times what the inputs were multiplied by while it was learnt
 */
export function packed(rows: readonly Float32Array[], biases: Float32Array, times = 1): Layer {
  const inputs = rows[0]?.length ?? 0
  const scales = new Float32Array(rows.length)
  const weights = new Int8Array(rows.length * inputs)
  for (const [unit, row] of rows.entries()) {
    const scale = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST || 1
    scales[unit] = scale * times
    weights.set(
      row.map((weight) => Math.round(weight / scale)),
      unit * inputs,
    )
  }
  return { scales, biases, weights }
}
