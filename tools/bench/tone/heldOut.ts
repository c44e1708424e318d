/** What the rules and the weights are worth on a hand that they have not learnt from. */
import { frenchEar, frenchEncoder, frenchLexicon, frenchTagger } from '../../../src/lexicon/testing'
import { createReviewer, type Reviewer } from '../../../src/review/reviewer'
import { type Judge, type Judges, judgeOf } from '../../../src/rules/acts/judge'
import { alone } from '../../acts/examples'
import { type Fold, isAnswer, tellsAlone } from '../../acts/folds'
import { trainJudge } from '../../acts/judge'
import { labelledBy } from './labelled'
import { Score } from './score'

export interface HeldOut {
  readonly files: readonly string[]
  readonly score: Score
}

/** Of all files: their replies with the comments that they answer, and as they stand alone. */
export interface Totals {
  readonly answering: Score
  readonly alone: Score
}

const parts = {
  lexicon: frenchLexicon(),
  tagger: frenchTagger(),
  ear: frenchEar(),
  encoder: frenchEncoder(),
}

function reviewerFor(held: Fold, folds: readonly Fold[]): Reviewer {
  const { acts, situations } = held
  const others = folds.filter((fold) => fold !== held)
  const learnt = (told: keyof Judges): Judge =>
    judgeOf(trainJudge(others.flatMap(({ rulings }) => rulings[told])))
  const judges = { answering: learnt('answering'), alone: learnt('alone') }
  return createReviewer({ ...parts, acts, situations, judges })
}

/**
 * Kinds, parts and escalations are judged by the committed weights, which have learnt from all files: what is theirs is a
 * little too good.
 *
 * Scores the replies of each part with what all other files teach; `totals` count them all. */
export function heldOut(folds: readonly Fold[], totals: Totals): HeldOut[] {
  return folds.map((fold) => {
    const reviewer = reviewerFor(fold, folds)
    const score = new Score()
    for (const lesson of fold.lessons.filter(isAnswer)) {
      const labelled = labelledBy(lesson)
      score.add(labelled, reviewer)
      totals.answering.add(labelled, reviewer)
    }
    for (const lesson of fold.lessons.filter(tellsAlone))
      totals.alone.add(labelledBy(alone(lesson)), reviewer)
    return { files: fold.files, score }
  })
}
