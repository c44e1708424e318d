/** What a person tries: choosing, correcting, rewriting. */
import type { Guide } from '../guide/guide'
import type { MatchExample } from '../rules/rule'
import { models } from './models'
import { guideOf, looksAlike, markedIn, replacedIn, type Sample, type Teachable } from './sample'

export interface Option extends Sample {
  readonly right: boolean
}

interface Common {
  readonly rule: string
  /** The comment being answered, where it counts. */
  readonly comment: string | null
  readonly guide: Guide
  /** Two, in the order in which they are shown. */
  readonly options: readonly [Option, Option]
}

export interface Exercise extends Common {
  /** The sentence with its error, to be put right by hand. */
  readonly wrong: Sample
  /** What the rule itself makes of it; null where there are many good answers, and the review judges. */
  readonly fixed: string | null
}

/** The ways to try one exercise, from the lightest to the one that shows most. */
export type Task = 'choose' | 'correct' | 'rewrite'

/** The task at each step of the spacing: recognise first, then produce. */
export const taskAt = ({ fixed }: Exercise, step: number): Task => {
  if (step === 0) return 'choose'
  return fixed === null ? 'rewrite' : 'correct'
}

const commentOf = (rule: Teachable, example: { readonly comment?: string }): string | null =>
  example.comment ?? rule.examples.comment ?? null

/** The same for everybody and every time, but not always the first. */
const inSomeOrder = (seed: string, wrong: Option, right: Option): readonly [Option, Option] => {
  let sum = 0
  for (const letter of seed) sum += letter.codePointAt(0) ?? 0
  return sum % 2 === 0 ? [wrong, right] : [right, wrong]
}

const fixable = (example: MatchExample): example is MatchExample & { readonly fixed: string } =>
  example.fixed !== undefined && !looksAlike(example.fixed, example.text)

/**
 * Every exercise that a rule's examples make. An example with its correction is one by itself; a rule that only a
 * person can satisfy sets each of its bad replies beside a good one.
 */
export const exercisesOf = (rule: Teachable): readonly Exercise[] => {
  const guide = guideOf(rule)
  const { match, pass } = rule.examples
  const corrected = match.filter(fixable).map((example): Exercise => {
    const { text, fixed } = example
    const at = markedIn(example)
    const wrong = { text, at, right: false }
    const right = { text: fixed, at: replacedIn(fixed, text, at), right: true }
    return {
      rule: rule.id,
      comment: commentOf(rule, example),
      guide,
      options: inSomeOrder(text, wrong, right),
      wrong,
      fixed,
    }
  })
  const model = models[rule.id]
  if (corrected.length > 0 && model === undefined) return corrected
  const [first] = pass
  const good = model ?? (typeof first === 'string' ? first : first?.text)
  if (good === undefined) return []
  return match.map((example): Exercise => {
    const wrong = { text: example.text, at: markedIn(example), right: false }
    const right = { text: good, at: null, right: true }
    return {
      rule: rule.id,
      comment: commentOf(rule, example),
      guide,
      options: inSomeOrder(example.text, wrong, right),
      wrong,
      fixed: null,
    }
  })
}

/** Another exercise each time a rule comes back. */
export const exerciseFor = (exercises: readonly [Exercise, ...Exercise[]], turn: number): Exercise =>
  exercises[turn % exercises.length] ?? exercises[0]
