import { type Classifier, loadClassifier } from '../../src/lexicon/classifier'
import type { ReplyReader } from '../../src/review/replyReader'
import type { Judges } from '../../src/rules/acts/judge'
import { TAKEN_FOR_ORDINARY } from '../../src/rules/answer/takenForOrdinary'
import { type Example, train } from './classifier'
import {
  actsIn,
  alone,
  deafReader,
  FEATURES,
  labelsOf,
  readerHearing,
  rulingsIn,
  situationsIn,
} from './examples'
import type { JudgedExample } from './judge'
import type { Lesson } from './lessons'

/** Some files of replies, and what all other files teach. */
export interface Fold {
  readonly files: readonly string[]
  readonly lessons: readonly Lesson[]
  readonly acts: Classifier
  readonly situations: Classifier
  /** What the judges learn from these files, as they sound to who has not learnt from them. */
  readonly rulings: Readonly<Record<keyof Judges, readonly JudgedExample[]>>
}

export interface Folds {
  /** What there is to learn of acts: each comment read as by who has not learnt from its file. */
  readonly acts: readonly Example[]
  /** Every file of replies is in one of them. */
  readonly folds: readonly Fold[]
}

/** Each file was written by another hand: no hand is heard by who has learnt from it. */
const FOLDS = 6

/**
 * All answers but each of so many teach once more as they stand without their comment. Good ones and bad ones to the
 * same comment alternate in some files, so this is odd.
 */
const NOT_EVERY = 3

/** Deals the files out, so that hands of every time are in each part. */
export function dealt(files: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.min(FOLDS, files.length) }, (_, part) =>
    files.filter((_, at) => at % FOLDS === part),
  )
}

export function classifierOf(examples: readonly Example[], features: number): Classifier {
  const loaded = loadClassifier(train(examples, labelsOf(examples), features))
  if (!loaded.ok) throw new Error(`What was learnt does not load: ${loaded.error.kind}.`)
  return loaded.value
}

export function foldsOf(lessons: readonly Lesson[]): Folds {
  const files = [...new Set(lessons.map(({ file }) => file))]
  const ownOf = (file: string): readonly Lesson[] => lessons.filter((lesson) => lesson.file === file)
  const parts = dealt(files.filter((file) => isOfReplies(ownOf(file)))).map((part) => {
    const others = lessons.filter(({ file }) => !part.includes(file))
    const situations = classifierOf(situationsIn(others), FEATURES.situations)
    return { part, situations, reader: readerHearing(situations) }
  })
  const hearingOf = ({ file }: Lesson): ReplyReader =>
    parts.find(({ part }) => part.includes(file))?.reader ?? deafReader
  const taught = new Map(lessons.map((lesson) => [lesson, actsIn(lesson, hearingOf(lesson))]))
  const taughtOf = (lesson: Lesson) => taught.get(lesson) ?? []
  const lone = new Map(
    lessons
      .filter((lesson) => lesson.isWhole && tellsAlone(lesson))
      .map((lesson) => {
        const without = alone(lesson)
        return [lesson, { without, taught: actsIn(without, deafReader) }]
      }),
  )
  const learnt = new Map(
    lessons.map((lesson, at) => [
      lesson,
      at % NOT_EVERY !== 0 && isAnswer(lesson)
        ? [...taughtOf(lesson), ...(lone.get(lesson)?.taught ?? [])]
        : taughtOf(lesson),
    ]),
  )
  const learntOf = (lesson: Lesson) => learnt.get(lesson) ?? []
  const folds = parts.map(({ part, situations }): Fold => {
    const own = lessons.filter(({ file }) => part.includes(file))
    const ownAlone = own.flatMap((lesson) => lone.get(lesson) ?? [])
    const others = lessons.filter(({ file }) => !part.includes(file))
    const acts = classifierOf(others.flatMap(learntOf), FEATURES.acts)
    const hearing = { acts, situations }
    const rulings = {
      answering: rulingsIn(
        own.filter(isAnswer).map((lesson) => ({ lesson, taught: taughtOf(lesson) })),
        hearing,
      ),
      alone: rulingsIn(
        ownAlone.map(({ without, taught }) => ({ lesson: without, taught })),
        hearing,
      ),
    }
    return { files: part, lessons: own, acts, situations, rulings }
  })
  return { acts: lessons.flatMap(learntOf), folds }
}

/** Some files teach only comments or sentences alone. */
const isOfReplies = (lessons: readonly Lesson[]): boolean => lessons.some(({ isWhole }) => isWhole)

export const isAnswer = ({ comment, reply }: Lesson): boolean => comment !== '' && reply !== ''
/** Who does not know the comment cannot tell that it is grave. */
export const tellsAlone = ({ reply, faults }: Lesson): boolean =>
  reply !== '' && !faults.some(({ act }) => act === TAKEN_FOR_ORDINARY)
