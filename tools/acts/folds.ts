import { type Classifier, loadClassifier } from '../../src/lexicon/classifier'
import { type Example, train } from './classifier'
import { actsIn, FEATURES, labelsOf, readerHearing, rulingsIn, situationsIn } from './examples'
import type { JudgedExample } from './judge'
import type { Lesson } from './lessons'

/** One file of replies, and what all other files teach. */
export interface Fold {
  readonly file: string
  readonly lessons: readonly Lesson[]
  readonly acts: Classifier
  readonly situations: Classifier
  /** What a judge learns from this file, as it sounds to who has not learnt from it. */
  readonly rulings: readonly JudgedExample[]
}

export interface Folds {
  /** What there is to learn of acts: each comment read as by who has not learnt from its file. */
  readonly acts: readonly Example[]
  /** Every file of replies once held out. */
  readonly folds: readonly Fold[]
}

export function classifierOf(examples: readonly Example[], features: number): Classifier {
  const loaded = loadClassifier(train(examples, labelsOf(examples), features))
  if (!loaded.ok) throw new Error(`What was learnt does not load: ${loaded.error.kind}.`)
  return loaded.value
}

export function foldsOf(lessons: readonly Lesson[]): Folds {
  const files = [...new Set(lessons.map(({ file }) => file))].map((file) => {
    const own = lessons.filter((lesson) => lesson.file === file)
    const hasComments = own.some(({ comment }) => comment !== '')
    const others = lessons.filter((lesson) => lesson.file !== file)
    const situations = hasComments ? classifierOf(situationsIn(others), FEATURES.situations) : null
    const reader = readerHearing(situations)
    const taught = new Map(own.map((lesson) => [lesson, actsIn(lesson, reader)]))
    return { file, own, situations, taught, examples: [...taught.values()].flat() }
  })
  const folds = files.flatMap(({ file, own, situations, taught }): Fold[] => {
    if (!situations || !hasFaults(own)) return []
    const others = files.flatMap((other) => (other.file === file ? [] : other.examples))
    const acts = classifierOf(others, FEATURES.acts)
    const rulings = rulingsIn(own, (lesson) => taught.get(lesson) ?? [], { acts, situations })
    return [{ file, lessons: own, acts, situations, rulings }]
  })
  return { acts: files.flatMap(({ examples }) => examples), folds }
}

/** Some files teach only what is harmless, or comments alone. */
const hasFaults = (lessons: readonly Lesson[]): boolean => lessons.some(({ faults }) => faults.length > 0)
