import type { Severity } from '../finding'
import { HARMLESS, type Judge, type Judges } from './judge'
import { stoppingActs } from './told/stopping'

/** From which probability on something is said of a sentence. */
export interface Bars {
  /** It is marked. */
  readonly marked: number
  /** It is held back: what it is may be in doubt where it is not that it must be. */
  readonly held: number
  /** A frame that knows the very words is believed. */
  readonly framed: number
}

/**
 * Set on replies of hands that nothing was learnt from, so that few good ones are marked and fewer held back
 * (`npm run bench:tone -- --held-out`).
 */
export const BARS: Readonly<Record<keyof Judges, Bars>> = {
  answering: { marked: 0.65, held: 0.45, framed: 0.4 },
  alone: { marked: 0.65, held: 0.6, framed: 0.45 },
}
/** A frame says which words do it, and what else to write: it speaks unless its category is so much less likely than another of its gravity. */
const WORTH = 0.3
/** One that holds back is believed where something to be held back is at all likely, whatever else the sentence does. */
const AT_ALL = 0.15
const ATTACKS: ReadonlySet<string> = new Set(['insulte', 'menace', 'agressivite', 'accusation'])
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
export function rulingOf(judge: Judge, cues: Float32Array, slips: number, bars: Bars): Ruling {
  const { labels } = judge
  const chances = judge.judge(cues)
  const likelihood = (act: string): number => chances[labels.indexOf(act)] ?? 0
  const { stopping, loudest } = weighed(labels, chances)
  const mustStop = stopping >= bars.held
  const harmful = 1 - likelihood(HARMLESS)
  const surely = logit(harmful) - slips * LESS_PER_SLIP >= logit(bars.marked)
  return {
    heard: surely ? (mustStop ? loudest.stopping : loudest.other) : null,
    bears(category, severity) {
      const stops = severity === 'stop'
      // An attack is in its words, which the frame knows; whether a fact is admitted or told depends on what is around.
      if (stops && ATTACKS.has(category) && likelihood(category) >= AT_ALL) return true
      if (harmful < bars.framed || (stops ? stopping < AT_ALL : mustStop)) return false
      const rival = stops ? loudest.stopping : loudest.other
      return rival !== null && likelihood(category) >= WORTH * likelihood(rival)
    },
  }
}

/** How likely something is done that must be held back, and the likeliest act that must be and that need not be. */
function weighed(labels: readonly string[], chances: Float32Array) {
  let stopping = 0
  const loudest: { stopping: string | null; other: string | null } = { stopping: null, other: null }
  const most = { stopping: Number.NEGATIVE_INFINITY, other: Number.NEGATIVE_INFINITY }
  for (const [at, label] of labels.entries()) {
    if (label === HARMLESS) continue
    const chance = chances[at] ?? 0
    const side = isStopping(label) ? 'stopping' : 'other'
    if (side === 'stopping') stopping += chance
    if (chance <= most[side]) continue
    most[side] = chance
    loudest[side] = label
  }
  return { stopping, loudest }
}

const logit = (chance: number): number => Math.log(chance / (1 - chance))
