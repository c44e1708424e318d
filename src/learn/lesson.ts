/** A lesson of twenty seconds, made of what the rule itself knows. */
import type { Kind } from '../rules/finding'
import { type Exercise, exercisesOf } from './exercise'
import type { Sample, Teachable } from './sample'
import { trickFor } from './trick'

export interface Lesson {
  readonly rule: string
  readonly kind: Kind
  readonly category: string
  /** What is wrong, in a sentence. */
  readonly title: string
  readonly why: string
  readonly wrong: Sample
  readonly right: Sample
  /** What the sentence answers, where the rule is about that. */
  readonly comment: string | null
  readonly trick: string | null
  /** At least one, the easiest first. */
  readonly exercises: readonly [Exercise, ...Exercise[]]
}

/** Undefined for a rule without examples: there is nothing to show. */
export const lessonOf = (rule: Teachable): Lesson | undefined => {
  const exercises = exercisesOf(rule)
  const [first, ...rest] = exercises
  if (!first) return undefined
  const { options } = first
  const wrong = options.find(({ right }) => !right)
  const right = options.find((option) => option.right)
  if (!wrong || !right) return undefined
  return {
    rule: rule.id,
    kind: rule.kind,
    category: rule.category,
    title: rule.message,
    why: rule.why,
    wrong,
    right,
    comment: first.comment,
    trick: trickFor(rule) ?? null,
    exercises: [first, ...rest],
  }
}
