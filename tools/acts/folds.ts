import { type Classifier, loadClassifier } from '../../src/lexicon/classifier'
import { type Example, train } from './classifier'
import { actsIn, deafReader, FEATURES, labelsOf, readerHearing, rulingsIn, situationsIn } from './examples'
import type { JudgedExample } from './judge'
import type { Lesson } from './lessons'

/** Some files of replies, and what all other files teach. */
export interface Fold {
  readonly files: readonly string[]
  readonly lessons: readonly Lesson[]
  readonly acts: Classifier
  readonly situations: Classifier
  /** What a judge learns from these files, as they sound to who has not learnt from them. */
  readonly rulings: readonly JudgedExample[]
}

export interface Folds {
  /** What there is to learn of acts: each comment read as by who has not learnt from its file. */
  readonly acts: readonly Example[]
  /** Every file of replies is in one of them. */
  readonly folds: readonly Fold[]
}

/** Each file was written by another hand: no hand is heard by who has learnt from it. */
const FOLDS = 6

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
  const taught = new Map(
    lessons.map((lesson) => {
      const hearing = parts.find(({ part }) => part.includes(lesson.file))?.reader ?? deafReader
      return [lesson, actsIn(lesson, hearing)]
    }),
  )
  const taughtOf = (lesson: Lesson) => taught.get(lesson) ?? []
  const folds = parts.map(({ part, situations }): Fold => {
    const own = lessons.filter(({ file }) => part.includes(file))
    const acts = classifierOf(
      lessons.filter(({ file }) => !part.includes(file)).flatMap(taughtOf),
      FEATURES.acts,
    )
    const rulings = rulingsIn(own, taughtOf, { acts, situations })
    return { files: part, lessons: own, acts, situations, rulings }
  })
  return { acts: lessons.flatMap(taughtOf), folds }
}

/** Some files teach only what is harmless, or comments or sentences alone. */
const isOfReplies = (lessons: readonly Lesson[]): boolean =>
  lessons.some(({ comment }) => comment !== '') && lessons.some(({ faults }) => faults.length > 0)
