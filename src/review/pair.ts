import type { RuleInfo } from '../rules/rule'

/** A sentence that a rule marks, and one like it that is right. */
export interface Pair {
  readonly wrong: string
  /** The passage of `wrong` that is marked. */
  readonly marks: string
  readonly right: string
}

/** Out of the rule's own examples; null where it has none of both (rules of a guide may). */
export function pairOf({ examples }: Pick<RuleInfo, 'examples'>): Pair | null {
  const [first] = examples.match
  const wrong = examples.match.find(({ fixed }) => fixed !== undefined && fixed !== '') ?? first
  if (!wrong) return null
  const [pass] = examples.pass
  const right = wrong.fixed || (typeof pass === 'string' ? pass : pass?.text)
  return right === undefined ? null : { wrong: wrong.text, marks: wrong.marks, right }
}
