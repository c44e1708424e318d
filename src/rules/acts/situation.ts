import type { Classifier } from '../../lexicon/classifier'
import type { SentenceEncoder } from '../../lexicon/encoder'
import { SITUATIONS, type Situation } from '../answer/situations/situation'
import type { CommentView } from '../rule'
import { commentFeatures } from './features'
import { commentMeaning } from './meaning'

/** The label that says that a comment tells of some situation; the others say which. */
export const ANY_SITUATION = 'any'

/**
 * How much a comment must speak for a situation: to be suspected, since a banner too many costs a glance and one too few
 * a person, and to be held against a reply that goes on as if nothing were. Set on comments of hands that nothing was learnt from (`npm run bench:tone -- --held-out`).
 */
const ENOUGH = { suspected: -0.65, sure: 0.2 }

/** What a comment does; it decides what its answer needs. */
export const COMMENT_KINDS = ['critique', 'question', 'eloge', 'hostile', 'sensible', 'autre'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** How a comment sounds as a whole. */
export interface Sounding {
  /** How much it speaks for each label of the classifier, kinds of comments among them. */
  readonly scores: Float32Array
  /** What it might tell of; null for most. */
  readonly situation: Situation | null
  /** Enough to hold the situation against a reply. */
  readonly sure: boolean
}

export function soundsLike(
  comment: CommentView,
  situations: Classifier,
  encoder: SentenceEncoder | null,
): Sounding {
  const scores = situations.score(commentFeatures(comment), encoder && [commentMeaning(comment, encoder)])
  const scoreOf = (label: string): number =>
    scores[situations.labels.indexOf(label)] ?? Number.NEGATIVE_INFINITY
  const situation = SITUATIONS.reduce((best, label) => (scoreOf(label) > scoreOf(best) ? label : best))
  const weight = scoreOf(ANY_SITUATION) + scoreOf(situation)
  return {
    scores,
    situation: weight >= ENOUGH.suspected ? situation : null,
    sure: weight >= ENOUGH.sure,
  }
}
