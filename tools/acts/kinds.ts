/** What the kinds of comments are told by: how each sounds to who has not learnt from its file, with what its words tell. */
import { HARMLESS, type JudgeWeights } from '../../src/rules/acts/judge'
import { soundsLike } from '../../src/rules/acts/situation'
import { commentWords } from '../../src/rules/answer/comment'
import { kindCues } from '../../src/rules/answer/kind'
import { contextOf, deafReader, ENCODER, FEATURES, situationsIn } from './examples'
import { classifierOf, dealt } from './folds'
import { type JudgedExample, trainJudge } from './judge'
import type { Lesson } from './lessons'

/** Comments come back under several replies: each teaches once. */
function kindExamplesIn(lessons: readonly Lesson[], others: readonly Lesson[]): JudgedExample[] {
  const situations = classifierOf(situationsIn(others), FEATURES.situations)
  const examples = new Map<string, JudgedExample>()
  for (const lesson of lessons) {
    const reply = deafReader.read('', contextOf(lesson))
    const { comment } = reply
    if (!comment || lesson.kind === null || examples.has(comment.text)) continue
    const { scores } = soundsLike(comment, situations, ENCODER)
    examples.set(comment.text, { cues: kindCues(scores, commentWords(reply, comment)), label: lesson.kind })
  }
  return [...examples.values()]
}

export function trainKinds(lessons: readonly Lesson[]): JudgeWeights {
  const files = new Set(lessons.filter(({ kind }) => kind !== null).map(({ file }) => file))
  const examples = dealt([...files]).flatMap((part) =>
    kindExamplesIn(
      lessons.filter(({ file }) => part.includes(file)),
      lessons.filter(({ file }) => !part.includes(file)),
    ),
  )
  return withoutRow(trainJudge(examples), HARMLESS)
}

/** Every comment is of some kind. */
function withoutRow({ labels, cues, weights }: JudgeWeights, left: string): JudgeWeights {
  const row = cues + 1
  const kept = labels.filter((label) => label !== left)
  return {
    labels: kept,
    cues,
    weights: Float32Array.from(
      kept.flatMap((label) => {
        const at = labels.indexOf(label) * row
        return [...weights.subarray(at, at + row)]
      }),
    ),
  }
}
