/**
 * Linear support vector machines, one a label, by dual coordinate descent (Hsieh et al., A Dual Coordinate Descent
 * Method for Large-scale Linear SVM, ICML 2008, algorithm 3, squared hinge loss): examples that pull nowhere are left
 * out of most epochs.
 */

/** A sparse vector of length 1: its features' places and their values. */
export interface Vector {
  readonly at: Int32Array
  readonly value: Float32Array
}

export interface Plane {
  readonly weights: Float64Array
  readonly bias: number
}

const EPOCHS = 25
const LAST_LOOKS = 3

/**
 * @param cost how much an error costs, before both sides are balanced against each other.
 * @param width number of features.
 * @param random numbers from 0 to 1, for the order in which examples are read.
 */
export function learnPlane(
  vectors: readonly Vector[],
  isMember: readonly boolean[],
  width: number,
  cost: number,
  random: () => number,
): Plane {
  const members = isMember.filter(Boolean).length
  const softnessOf = (side: number): number => Math.max(1, side) / (cost * vectors.length)
  const softness = { member: softnessOf(members), other: softnessOf(vectors.length - members) }
  const weights = new Float64Array(width)
  // Learnt as the weight of a feature that every example has.
  let bias = 0
  const alphas = new Float64Array(vectors.length)
  const order = Int32Array.from(vectors, (_, index) => index)
  let active = order.length
  /** Farthest that an example at rest was pulled in the last epoch: who is pulled less stays at rest. */
  let farthest = Number.POSITIVE_INFINITY

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    // The last epochs look at every example again: one may have been put to rest too early.
    if (epoch === EPOCHS - LAST_LOOKS) {
      active = order.length
      farthest = Number.POSITIVE_INFINITY
    }
    shuffle(order, active, random)
    let pulled = Number.NEGATIVE_INFINITY
    for (let place = 0; place < active; place++) {
      const index = order[place] ?? 0
      const vector = vectors[index]
      if (!vector) continue
      const member = isMember[index] ?? false
      const sign = member ? 1 : -1
      const soft = member ? softness.member : softness.other
      const alpha = alphas[index] ?? 0
      const gradient = sign * (dot(weights, vector) + bias) - 1 + soft * alpha
      if (alpha === 0 && gradient > farthest) {
        order[place] = order[--active] ?? 0
        order[active] = index
        place--
        continue
      }
      pulled = Math.max(pulled, alpha === 0 ? Math.min(0, gradient) : gradient)
      const next = Math.max(0, alpha - gradient / (2 + soft))
      if (next === alpha) continue
      alphas[index] = next
      const step = (next - alpha) * sign
      const { at, value } = vector
      for (let i = 0; i < at.length; i++) {
        const feature = at[i] ?? 0
        weights[feature] = (weights[feature] ?? 0) + step * (value[i] ?? 0)
      }
      bias += step
    }
    farthest = pulled > 0 ? pulled : Number.POSITIVE_INFINITY
  }
  return { weights, bias }
}

export function dot(weights: Float64Array, { at, value }: Vector): number {
  let sum = 0
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0)
  return sum
}

/** Shuffles the first `count` of them. */
export function shuffle(order: Int32Array, count: number, random: () => number): void {
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
}
