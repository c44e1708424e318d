import { fail, ok, type Result } from '../result'
import type { Token } from '../text/token'
import { actFeatures } from './actFeatures'
import type { LexiconFault } from './lexicon'
import type { Reading } from './reading'
import { readWeights } from './taggerFormat'

/**
 * What a sentence may do to the person it answers: `none`, then ids of the closed list of tone categories. The order
 * is part of the trained file: append, never reorder.
 */
export const ACTS = [
  'none',
  'insulte',
  'menace',
  'discrimination',
  'accusation',
  'agressivite',
  'aveu',
  'confidentiel',
  'conseil_risque',
  'neutralite',
  'sarcasme',
  'condescendance',
  'mise_en_cause',
  'defensif',
  'minimisation',
  'fausse_excuse',
  'robotique',
  'promesse',
  'denigrement',
  'censure',
  'vulgarite',
  'registre',
] as const
export type Act = (typeof ACTS)[number]

export interface ActReading {
  /** The likeliest act other than `none`. */
  readonly act: Act
  /** 0 to 1: how likely it is that the sentence does anything at all. */
  readonly confidence: number
}

/** Hears what a sentence does by all its words at once, where no frame was written for it. */
export interface ActHearer {
  hear(tokens: readonly Token[], readings: readonly Reading[]): ActReading
}

/** Reads trained weights (`public/lexicon/fr.acts`) in place: the bytes must not be changed afterwards. */
export function loadActs(bytes: ArrayBuffer): Result<ActHearer, LexiconFault> {
  const read = readWeights(bytes)
  if (!read.ok) return fail(read.error)
  const { count, levels, packed } = read.value
  const weightAt = (slot: number): number => {
    const pair = packed[slot >> 1] ?? 0
    return levels[(slot & 1) === 0 ? pair & 15 : pair >> 4] ?? 0
  }
  return ok({
    hear(tokens, readings) {
      const scores = scoreActs(actFeatures(tokens, readings), count, weightAt)
      return readingOf(scores)
    },
  })
}

/** Log-odds of each act; `weightAt` gives the weight of a slot below `count`. Shared with the trainer. */
export function scoreActs(
  features: ReadonlySet<number>,
  count: number,
  weightAt: (slot: number) => number,
): Float64Array {
  const scores = new Float64Array(ACTS.length)
  for (const feature of features) {
    for (let act = 0; act < ACTS.length; act++)
      scores[act] = (scores[act] ?? 0) + weightAt(slotOf(feature, act, count))
  }
  return scores
}

/** Neighbouring acts of a feature lie side by side, so that one cache line serves several. */
export const slotOf = (feature: number, act: number, count: number): number => {
  const groups = Math.floor(count / ACTS.length)
  return ((feature >>> 0) % groups) * ACTS.length + act
}

export function probabilities(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const sum = odds.reduce((total, odd) => total + odd, 0)
  return odds.map((odd) => odd / sum)
}

function readingOf(scores: Float64Array): ActReading {
  const chances = probabilities(scores)
  let best = 1
  for (let act = 2; act < ACTS.length; act++) if ((chances[act] ?? 0) > (chances[best] ?? 0)) best = act
  return { act: ACTS[best] ?? 'none', confidence: 1 - (chances[0] ?? 0) }
}
