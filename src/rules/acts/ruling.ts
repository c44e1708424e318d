import type { Severity } from '../finding'
import { ANY_ACT, STOPPING_ACT } from './hear'
import { HARMLESS, type Judge } from './judge'
import { stoppingActs } from './told/stopping'

/**
 * From which probability on a sentence is marked, and held back: set on replies of hands that nothing was learnt from,
 * so that few good ones are marked and fewer held back (`npm run bench:tone -- --held-out`).
 */
const MARKED = 0.55
const HELD = 0.36
/** A frame knows the very words: it is believed sooner. */
const FRAMED = 0.45
/** A frame says which words do it, and what else to write: it speaks unless its category is so much less likely. */
const WORTH = 0.3
/** Log-odds: what is misspelt is heard again when it is put right. */
const LESS_PER_SLIP = 2

const STOPPING: ReadonlySet<string> = new Set(stoppingActs.map(({ act }) => act))
export const isStopping = (act: string): boolean => STOPPING.has(act)

/** What is decided of a sentence. */
export interface Ruling {
  /** The act to speak of where no frame does; null where it is harmless, or slips leave it in doubt. */
  readonly heard: string | null
  /** May a frame of this category speak here? */
  bears(category: string, severity: Severity): boolean
}

/** Decides by all cues together. */
export function rulingOf(judge: Judge, cues: Float32Array, slips: number): Ruling {
  const { labels } = judge
  const chances = judge.judge(cues)
  const likelihood = (act: string): number => chances[labels.indexOf(act)] ?? 0
  const acts = labels.filter((label) => label !== HARMLESS)
  // What it is may be in doubt where it is not that it must be held back.
  const mustStop = acts.filter(isStopping).reduce((sum, act) => sum + likelihood(act), 0) >= HELD
  const best = loudest(
    acts.filter((act) => isStopping(act) === mustStop),
    likelihood,
  )
  const harmful = 1 - likelihood(HARMLESS)
  const surely = logit(harmful) - slips * LESS_PER_SLIP >= logit(MARKED)
  return {
    heard: surely ? best : null,
    bears: (category, severity) =>
      harmful >= FRAMED &&
      best !== null &&
      (severity === 'stop') === mustStop &&
      likelihood(category) >= WORTH * likelihood(best),
  }
}

const logit = (chance: number): number => Math.log(chance / (1 - chance))

function loudest(acts: readonly string[], scoreOf: (act: string) => number): string | null {
  return acts.reduce<string | null>(
    (best, act) => (best === null || scoreOf(act) > scoreOf(best) ? act : best),
    null,
  )
}

/**
 * How much a sentence alone must speak for an act at all and for the likeliest one, to be marked and held back: set on
 * 1,900 lively replies without a fault (`plain-worn.jsonl`), where a sixth more of this costs little of what is found.
 */
const ENOUGH = { warn: 0.05, stop: 0.15 }
/** Below this it is harmless, whatever a frame makes of its words. */
const HARMLESS_BELOW = -0.3
const LESS_ALONE = 1

/** Decides by how a sentence sounds: what a judge knows of replies does not hold where no comment was read. */
export function rulingAlone(labels: readonly string[], scores: Float32Array, slips: number): Ruling {
  const scoreOf = (label: string): number => scores[labels.indexOf(label)] ?? 0
  const acts = labels.filter((label) => label !== ANY_ACT && label !== STOPPING_ACT)
  const best = loudest(acts, scoreOf)
  const weight = scoreOf(ANY_ACT) + (best === null ? 0 : scoreOf(best))
  const enough = best !== null && isStopping(best) ? ENOUGH.stop : ENOUGH.warn
  return {
    heard: weight >= Math.max(enough, slips * LESS_ALONE) ? best : null,
    bears: () => weight >= HARMLESS_BELOW,
  }
}
