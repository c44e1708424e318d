/** What the rules and the weights are worth on a hand that they have not learnt from. */
import { type Classifier, loadClassifier } from '../../../src/lexicon/classifier'
import { frenchEar, frenchLexicon, frenchTagger } from '../../../src/lexicon/testing'
import { createReviewer, type Reviewer } from '../../../src/review/reviewer'
import { type Example, train } from '../../acts/classifier'
import { actsIn, FEATURES, labelsOf, situationsIn } from '../../acts/examples'
import type { Lesson } from '../../acts/lessons'
import { labelledBy } from './labelled'
import { Score } from './score'

/** A file with faults and comments: the others teach what is harmless, and measure nothing. */
export const isMeasured = (lessons: readonly Lesson[]): boolean =>
  lessons.some(({ comment, faults }) => comment !== '' && faults.length > 0)

const learnt = (examples: readonly Example[], features: number): Classifier => {
  const loaded = loadClassifier(train(examples, labelsOf(examples), features))
  if (!loaded.ok) throw new Error(`What was learnt does not load: ${loaded.error.kind}.`)
  return loaded.value
}

const parts = { lexicon: frenchLexicon(), tagger: frenchTagger(), ear: frenchEar() }
const examples = new WeakMap<Lesson, Example[]>()
function examplesOf(lesson: Lesson): Example[] {
  const known = examples.get(lesson) ?? actsIn(lesson)
  examples.set(lesson, known)
  return known
}

function reviewerWithout(file: string, lessons: readonly Lesson[]): Reviewer {
  const others = lessons.filter((lesson) => lesson.file !== file)
  return createReviewer({
    ...parts,
    acts: learnt(others.flatMap(examplesOf), FEATURES.acts),
    situations: learnt(situationsIn(others), FEATURES.situations),
  })
}

/** Scores one file's replies with what all other files teach. */
export function heldOut(file: string, lessons: readonly Lesson[], total: Score): Score {
  const reviewer = reviewerWithout(file, lessons)
  const score = new Score()
  for (const lesson of lessons) {
    if (lesson.file !== file) continue
    const labelled = labelledBy(lesson)
    score.add(labelled, reviewer)
    total.add(labelled, reviewer)
  }
  return score
}
