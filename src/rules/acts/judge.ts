/**
 * What is made of all that is known of a sentence: how it sounds, which frames speak in it, where it stands and what it
 * answers. Gives a probability to each category, so that a sentence can be held back when it is likelier than not to do
 * *something* that must be held back, though what exactly is in doubt.
 */

/** The label of a sentence that does nothing to be remarked. */
export const HARMLESS = 'none'

/** Multinomial logistic regression; written by `npm run acts`. */
export interface JudgeWeights {
  readonly labels: readonly string[]
  /** How many cues it weighs. */
  readonly cues: number
  /** A row a label: its bias, then a weight for each cue. */
  readonly weights: Float32Array
}

export interface Judge {
  readonly labels: readonly string[]
  /** One probability a label; together 1. */
  judge(cues: Float32Array): Float32Array
}

/** What is known of a sentence that answers a comment, and of one of a reply without any. */
export interface Judges {
  readonly answering: Judge
  readonly alone: Judge
}

export function judgeOf({ labels, cues, weights }: JudgeWeights): Judge {
  const row = cues + 1
  return {
    labels,
    judge(given) {
      const odds = new Float32Array(labels.length)
      for (let label = 0; label < odds.length; label++) {
        const start = label * row
        let sum = weights[start] ?? 0
        for (let cue = 0; cue < cues; cue++) sum += (weights[start + 1 + cue] ?? 0) * (given[cue] ?? 0)
        odds[label] = sum
      }
      return softmax(odds)
    },
  }
}

/** Turns log-odds into probabilities, in place. */
export function softmax(odds: Float32Array): Float32Array {
  const most = odds.reduce((most, odd) => Math.max(most, odd), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let at = 0; at < odds.length; at++) {
    odds[at] = Math.exp((odds[at] ?? 0) - most)
    sum += odds[at] ?? 0
  }
  for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) / sum
  return odds
}
