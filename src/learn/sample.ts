/** The examples of a rule, as lessons and exercises show them. */
import { builtInGuide, type Guide } from '../guide/guide'
import type { MatchExample, RuleInfo } from '../rules/rule'
import type { Span } from '../text/span'

/** A sentence of a reply, with the passage to look at; none where it is the whole. */
export interface Sample {
  readonly text: string
  readonly at: Span | null
}

/** A rule as far as lessons are made of it: those of the engine, and those of guides. */
export type Teachable = Pick<RuleInfo, 'id' | 'kind' | 'category' | 'message' | 'why' | 'examples'>

/** What is marked in the example. */
export const markedIn = ({ text, marks }: MatchExample): Span => {
  const start = text.indexOf(marks)
  return { start, end: start + marks.length }
}

/** The passage that took the place of `span`. */
export const replacedIn = (fixed: string, text: string, span: Span): Span => ({
  start: span.start,
  end: fixed.length - (text.length - span.end),
})

const SPACE = /\s/g
/** Whether a reader sees the difference: between two kinds of space nobody does. */
export const looksAlike = (a: string, b: string): boolean => a.replace(SPACE, ' ') === b.replace(SPACE, ' ')

/** The guide under which a rule's examples hold. */
export const guideOf = ({ examples }: Pick<RuleInfo, 'examples'>): Guide => ({
  ...builtInGuide,
  ...examples.guide,
})
