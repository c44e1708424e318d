import type { Classifier } from '../../lexicon/classifier'
import { SITUATIONS, type Situation } from '../answer/situations/situation'
import type { CommentView } from '../rule'
import { commentFeatures } from './features'

/** The label that says that a comment tells of some situation; the others say which. */
export const ANY_SITUATION = 'any'

/**
 * How much a comment must speak for a situation: to be suspected, since a banner too many costs a glance and one too few
 * a person, and to be held against a reply that goes on as if nothing were. Set on comments of hands that nothing was
 * learnt from (`npm run bench:tone -- --held-out`).
 */
const ENOUGH = { suspected: -0.4, sure: 0.2 }

/** What a comment does; it decides what its answer needs. */
export const COMMENT_KINDS = ['critique', 'question', 'eloge', 'hostile', 'sensible', 'autre'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** How much less a comment may speak for a kind than for the likeliest, to be of that kind as well as not. */
const CLOSE = 0.3

/** How a comment sounds as a whole. */
export interface Sounding {
  /** What it may do, likeliest first. */
  readonly kinds: readonly [CommentKind, ...CommentKind[]]
  /** What it might tell of; null for most. */
  readonly situation: Situation | null
  /** Enough to hold the situation against a reply. */
  readonly sure: boolean
}

export function soundsLike(comment: CommentView, situations: Classifier): Sounding {
  const scores = situations.score(commentFeatures(comment))
  const scoreOf = (label: string): number =>
    scores[situations.labels.indexOf(label)] ?? Number.NEGATIVE_INFINITY
  const loudest = <Label extends string>(labels: readonly [Label, ...Label[]]): Label =>
    labels.reduce((best, label) => (scoreOf(label) > scoreOf(best) ? label : best))
  const situation = loudest(SITUATIONS)
  const weight = scoreOf(ANY_SITUATION) + scoreOf(situation)
  const kind = loudest(COMMENT_KINDS)
  const others = COMMENT_KINDS.filter((other) => other !== kind && scoreOf(other) > scoreOf(kind) - CLOSE)
  return {
    kinds: [kind, ...others],
    situation: weight >= ENOUGH.suspected ? situation : null,
    sure: weight >= ENOUGH.sure,
  }
}
