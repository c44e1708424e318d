import type { Classifier } from '../../lexicon/classifier'
import { SITUATIONS, type Situation } from '../answer/situations/situation'
import type { CommentView } from '../rule'
import { commentFeatures } from './features'

/** How much a comment must speak for a situation: a banner too many costs a glance, one too few a person. */
const ENOUGH = 0

/** The situation that a comment sounds like, where nothing it says by set words tells; null for most. */
export function soundsLike(comment: CommentView, situations: Classifier): Situation | null {
  const scores = situations.score(commentFeatures(comment))
  let best: string | null = null
  let most = ENOUGH
  for (const [label, score] of scores.entries()) {
    if (score <= most) continue
    most = score
    best = situations.labels[label] ?? null
  }
  return SITUATIONS.find((situation) => situation === best) ?? null
}
