import { ACTS, probabilities, scoreActs, slotOf } from '../../src/lexicon/acts'
import type { Example } from './corpus'

export interface Recipe {
  readonly weights: number
  readonly epochs: number
  readonly rate: number
  /** How strongly weights are drawn to zero, so that no rare word decides alone. */
  readonly shrink: number
}

export const RECIPE: Recipe = { weights: ACTS.length * 16_384, epochs: 12, rate: 0.12, shrink: 2e-5 }

/** Log-linear model over hashed features, AdaGrad (Duchi, Hazan and Singer, 2011). Same input, same weights. */
export function learn(examples: readonly Example[], recipe: Recipe, random: () => number): Float32Array {
  const weights = new Float32Array(recipe.weights)
  const squares = new Float32Array(recipe.weights).fill(0.1)
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      const features = new Set(example.features)
      const chances = probabilities(scoreActs(features, recipe.weights, (slot) => weights[slot] ?? 0))
      for (let act = 0; act < ACTS.length; act++) {
        const error = (chances[act] ?? 0) - (act === example.act ? 1 : 0)
        if (Math.abs(error) < 0.004) continue
        for (const feature of features) {
          const slot = slotOf(feature, act, recipe.weights)
          const weight = weights[slot] ?? 0
          const gradient = error + recipe.shrink * weight
          squares[slot] = (squares[slot] ?? 0) + gradient * gradient
          weights[slot] = weight - (recipe.rate * gradient) / Math.sqrt(squares[slot] ?? 1)
        }
      }
    }
  }
  return weights
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
