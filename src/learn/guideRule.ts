import type { GuideExample, GuideRule } from '../guide/guideRule'
import { ruleIdOf } from '../rules/guide/guideRules'
import type { MatchExample } from '../rules/rule'
import type { Teachable } from './sample'

type Examples = Teachable['examples']

const asObject = (example: GuideExample): Exclude<GuideExample, string> =>
  typeof example === 'string' ? { text: example } : example

const matchOf = (example: GuideExample): MatchExample => {
  const { text, marks = text, fixed, comment } = asObject(example)
  return {
    text,
    marks,
    ...(fixed !== undefined && fixed !== '' && { fixed }),
    ...(comment !== undefined && comment !== '' && { comment }),
  }
}

const examplesOf = ({ examples }: GuideRule): Examples => ({
  match: examples.match.map(matchOf),
  pass: examples.pass.map((example) => asObject(example).text),
})

/** A rule of a guide as lessons need it: its examples are like ours. */
export const teachableOf = (rule: GuideRule): Teachable => ({
  id: ruleIdOf(rule),
  kind: 'guide',
  category: rule.category,
  message: rule.message,
  why: rule.why,
  // The rule itself must run where a try at it is judged.
  examples: { ...examplesOf(rule), guide: { rules: [rule] } },
})
