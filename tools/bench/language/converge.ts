import { splice } from '../../../src/text/span'
import type { Match } from './checkers'

export interface Convergence {
  readonly texts: number
  /** Nothing is marked once every first correction is applied. */
  readonly clean: number
  /** What is still marked in the others, by rule, with how often. */
  readonly left: ReadonlyMap<string, number>
}

/** Applies the first correction of every mark at once, as a person who trusts them all, and reads the text again. */
export function converge(texts: readonly string[], check: (text: string) => readonly Match[]): Convergence {
  const left = new Map<string, number>()
  let clean = 0
  for (const text of texts) {
    const rest = check(corrected(text, check(text)))
    if (rest.length === 0) clean++
    for (const { rule = '' } of rest) left.set(rule, (left.get(rule) ?? 0) + 1)
  }
  return { texts: texts.length, clean, left }
}

function corrected(text: string, matches: readonly Match[]): string {
  // From the end, so that the places before stay true.
  const last = [...matches].sort((a, b) => b.start - a.start)
  let result = text
  for (const match of last) {
    const [first] = match.suggestions
    if (first !== undefined) result = splice(result, match, first)
  }
  return result
}
