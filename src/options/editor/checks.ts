import * as v from 'valibot'
import { sentenceOf } from '../../guide/faults'
import type { Guide } from '../../guide/guide'
import { GuideRuleSchema } from '../../guide/guideRule'
import { type RedExample, redExamplesOf } from '../../rules/guide/check'
import { compileRule } from '../../rules/guide/compileRule'
import type { Engine } from '../../ui/engine'
import { t } from '../../ui/i18n'
import { type DraftGuide, guideSoFar } from './draft'
import { type DraftRule, ruleOf, writtenRule } from './draftRule'

/** How one rule stands: `green` may be published. */
export interface RuleState {
  readonly is: 'green' | 'red' | 'incomplete' | 'off'
  /** What to do, a sentence each. */
  readonly faults: readonly string[]
  readonly red: readonly RedExample[]
}

/** Examples depend on the settings around them, which change less than the rules do. */
let known: { settings: string; states: WeakMap<DraftRule, RuleState> } | undefined

/** The state of a rule under this guide; found once for as long as neither changes. */
export const stateOf = (rule: DraftRule, draft: DraftGuide, engine: Engine): RuleState => {
  const { rules: _, ...settings } = draft
  const key = settingsKey(settings)
  if (known?.settings !== key) known = { settings: key, states: new WeakMap() }
  const before = known.states.get(rule)
  if (before) return before
  const state = examine(rule, guideSoFar({ ...draft, rules: [] }), engine)
  known.states.set(rule, state)
  return state
}

let lastSettings: readonly unknown[] = []
let lastKey = ''

/** Cheap where nothing but rules changed: the same objects have the same key. */
const settingsKey = (settings: object): string => {
  const values: unknown[] = Object.values(settings)
  if (values.length === lastSettings.length && values.every((value, at) => value === lastSettings[at]))
    return lastKey
  lastSettings = values
  lastKey = JSON.stringify(settings)
  return lastKey
}

const examine = (rule: DraftRule, guide: Guide, { lexicon, tagger }: Engine): RuleState => {
  const state = (
    is: RuleState['is'],
    faults: readonly string[],
    red: readonly RedExample[] = [],
  ): RuleState => ({
    is,
    faults,
    red,
  })
  const written = writtenRule(rule)
  const ready = ruleOf(rule)
  if (!ready) {
    const parsed = v.safeParse(GuideRuleSchema, written)
    const missing = missingIn(rule)
    return state(
      'incomplete',
      missing.length > 0 || parsed.success ? missing : [sentenceOf(parsed.issues[0], written)],
    )
  }
  const compiled = compileRule(ready, lexicon)
  if (!compiled.ok) return state('red', compiled.error)
  if (!rule.enabled) return state('off', [])
  const red = redExamplesOf(ready, guide, lexicon, tagger)
  if (red.length > 0) return state('red', [], red)
  const missing = [
    ...(ready.examples.match.length === 0 ? [t('ruleNeedsMatch')] : []),
    ...(ready.examples.pass.length === 0 ? [t('ruleNeedsPass')] : []),
    ...(ready.kind === 'escalate' && !guide.escalation.some(({ situation }) => situation === ready.situation)
      ? [t('ruleNeedsRoute')]
      : []),
  ]
  return missing.length > 0 ? state('incomplete', missing) : state('green', [])
}

/** What everybody forgets first, in our own words. */
const missingIn = (rule: DraftRule): string[] => [
  ...(rule.match.every((line) => line.trim() === '') ? [t('ruleNeedsWords')] : []),
  ...(rule.message.trim() === '' ? [t('ruleNeedsMessage')] : []),
  ...(rule.kind === 'preferred' && rule.better.every((line) => line.trim() === '')
    ? [t('ruleNeedsBetter')]
    : []),
]
