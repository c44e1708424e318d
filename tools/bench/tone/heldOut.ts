/** What the rules and the weights are worth on a hand that they have not learnt from. */
import { frenchEar, frenchEncoder, frenchLexicon, frenchTagger } from '../../../src/lexicon/testing'
import { createReviewer, type Reviewer } from '../../../src/review/reviewer'
import { judgeOf } from '../../../src/rules/acts/judge'
import type { Fold } from '../../acts/folds'
import { trainJudge } from '../../acts/judge'
import { labelledBy } from './labelled'
import { Score } from './score'

export interface HeldOut {
  readonly files: readonly string[]
  readonly score: Score
}

const parts = {
  lexicon: frenchLexicon(),
  tagger: frenchTagger(),
  ear: frenchEar(),
  encoder: frenchEncoder(),
}

function reviewerFor(held: Fold, folds: readonly Fold[]): Reviewer {
  const { acts, situations } = held
  const rulings = folds.filter((fold) => fold !== held).flatMap((fold) => fold.rulings)
  return createReviewer({ ...parts, acts, situations, judge: judgeOf(trainJudge(rulings)) })
}

/**
 * Kinds, parts and escalations are judged by the committed weights, which have learnt from all files: what is theirs is a
 * little too good.
 *
 * Scores the replies of each part with what all other files teach; `total` counts them all. */
export function heldOut(folds: readonly Fold[], total: Score): HeldOut[] {
  return folds.map((fold) => {
    const reviewer = reviewerFor(fold, folds)
    const score = new Score()
    for (const lesson of fold.lessons) {
      const labelled = labelledBy(lesson)
      score.add(labelled, reviewer)
      total.add(labelled, reviewer)
    }
    return { files: fold.files, score }
  })
}
