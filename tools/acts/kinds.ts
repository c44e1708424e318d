/** What the kinds of comments are told by: how each sounds to who has not learnt from its file, with what its words tell. */
import { HARMLESS, type JudgeWeights, judgeOf } from '../../src/rules/acts/judge'
import { soundsLike } from '../../src/rules/acts/situation'
import { commentWords } from '../../src/rules/answer/comment'
import { chancesBy, kindCues } from '../../src/rules/answer/kind'
import { takenForCues } from '../../src/rules/answer/takenFor'
import { contextOf, deafReader, ENCODER, FEATURES, situationsIn } from './examples'
import { classifierOf, dealt } from './folds'
import { type JudgedExample, trainJudge } from './judge'
import type { Lesson } from './lessons'

/** What tells the kinds of comments, alone and with their answers. */
export interface KindWeights {
  readonly kinds: JudgeWeights
  readonly takenFor: JudgeWeights
}

/** Some files, each comment as it sounds to who has not learnt from them. */
interface Heard {
  readonly lessons: readonly Lesson[]
  readonly examples: ReadonlyMap<string, JudgedExample>
}

/** Comments come back under several replies: each teaches once. */
function heardBy(lessons: readonly Lesson[], others: readonly Lesson[]): Heard {
  const situations = classifierOf(situationsIn(others), FEATURES.situations)
  const examples = new Map<string, JudgedExample>()
  for (const lesson of lessons) {
    const reply = deafReader.read('', contextOf(lesson))
    const { comment } = reply
    if (!comment || lesson.kind === null || examples.has(lesson.comment)) continue
    const { scores } = soundsLike(comment, situations, ENCODER)
    examples.set(lesson.comment, { cues: kindCues(scores, commentWords(reply, comment)), label: lesson.kind })
  }
  return { lessons, examples }
}

export function trainKinds(lessons: readonly Lesson[]): KindWeights {
  const files = new Set(lessons.filter(({ kind }) => kind !== null).map(({ file }) => file))
  const parts = dealt([...files]).map((part) =>
    heardBy(
      lessons.filter(({ file }) => part.includes(file)),
      lessons.filter(({ file }) => !part.includes(file)),
    ),
  )
  return { kinds: kindsOf(parts), takenFor: kindsOfAnswered(parts) }
}

const kindsOf = (parts: readonly Heard[]): JudgeWeights =>
  withoutRow(trainJudge(parts.flatMap(({ examples }) => [...examples.values()])), HARMLESS)

/** Each comment is as likely of each kind as to who has learnt from all other parts. */
function kindsOfAnswered(parts: readonly Heard[]): JudgeWeights {
  const examples = parts.flatMap((part) => {
    const alone = judgeOf(kindsOf(parts.filter((other) => other !== part)))
    return part.lessons.flatMap((lesson) => {
      const heard = part.examples.get(lesson.comment)
      if (!heard || lesson.reply === '') return []
      const chances = chancesBy(alone, heard.cues)
      return [
        { cues: takenForCues(chances, deafReader.read(lesson.reply, contextOf(lesson))), label: heard.label },
      ]
    })
  })
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
