import * as v from 'valibot'
import { type GuideRule, GuideRuleSchema } from '../../guide/guideRule'
import {
  AUDIENCES,
  COMMENT_TYPES,
  GUIDE_SEVERITIES,
  LOCKS,
  SITUATIONS,
  SURFACES,
} from '../../guide/vocabulary'
import { filled, idOf, orEmpty, some, Text, Texts } from './lenient'

/** A rule while it is being written: every kind in one shape, whatever may still be missing in it. */

const RULE_KINDS = ['forbidden', 'preferred', 'required', 'limited', 'conditional', 'escalate'] as const
export type RuleKind = (typeof RULE_KINDS)[number]

const ExampleSchema = v.union([v.string(), v.looseObject({ text: v.string() })])
const Examples = v.fallback(v.array(ExampleSchema), [])
/** Takes a rule in any state of completion; only the shape matters here, `ruleOf` says what is wrong. */
const DraftRuleSchema = v.object({
  id: Text,
  kind: v.fallback(v.picklist(RULE_KINDS), 'forbidden'),
  match: Texts,
  better: Texts,
  requires: Texts,
  most: v.fallback(v.number(), 1),
  situation: v.fallback(v.picklist(SITUATIONS), 'sante'),
  message: Text,
  why: Text,
  link: Text,
  severity: v.fallback(v.picklist(GUIDE_SEVERITIES), 'warn'),
  category: v.fallback(v.string(), 'guide'),
  lock: v.fallback(v.picklist(LOCKS), 'open'),
  enabled: v.fallback(v.boolean(), true),
  unless: orEmpty(
    v.object({
      negated: v.fallback(v.boolean(), false),
      quoted: v.fallback(v.boolean(), false),
      with: Texts,
    }),
  ),
  near: orEmpty(v.object({ words: Texts, within: v.fallback(v.number(), 30) })),
  when: orEmpty(
    v.object({ comment: some(COMMENT_TYPES), surface: some(SURFACES), situation: some(SITUATIONS) }),
  ),
  audience: some(AUDIENCES),
  examples: orEmpty(v.object({ match: Examples, pass: Examples })),
})
type RuleFields = v.InferOutput<typeof DraftRuleSchema>
export type DraftExample = RuleFields['examples']['match'][number]

export interface DraftRule extends RuleFields {
  /** Names the rule in this page, whatever becomes of its id. */
  readonly key: number
}

let lastKey = 0

export const newRule = (given: unknown = {}): DraftRule => ({
  ...v.parse(DraftRuleSchema, Object(given)),
  key: ++lastKey,
})

export const exampleText = (example: DraftExample): string =>
  typeof example === 'string' ? example : example.text

const written = new WeakMap<DraftRule, Readonly<Record<string, unknown>>>()

/** The rule as its file has it: only the fields of its kind, and none at its default. */
export const writtenRule = (rule: DraftRule): Readonly<Record<string, unknown>> => {
  const known = written.get(rule)
  if (known) return known
  const { kind, unless, near, when, audience, examples } = rule
  const match = filled(rule.match)
  const better = filled(rule.better)
  const nearWords = filled(near.words)
  const withWords = filled(unless.with)
  const made = {
    kind,
    id: rule.id || idOf(match[0] ?? rule.message),
    ...(rule.category === 'guide' ? {} : { category: rule.category }),
    severity: rule.severity,
    ...(rule.lock === 'open' ? {} : { lock: rule.lock }),
    ...(rule.enabled ? {} : { enabled: false }),
    match,
    ...(kind === 'limited' ? { most: rule.most } : {}),
    ...(kind === 'conditional' ? { requires: filled(rule.requires) } : {}),
    ...(kind === 'escalate' ? { situation: rule.situation } : {}),
    message: rule.message.trim(),
    ...(rule.why.trim() ? { why: rule.why.trim() } : {}),
    ...(rule.link.trim() ? { link: rule.link.trim() } : {}),
    ...(better.length > 0 || kind === 'preferred' ? { better } : {}),
    ...(unless.negated || unless.quoted || withWords.length > 0
      ? { unless: { ...unless, with: withWords } }
      : {}),
    ...(nearWords.length > 0 ? { near: { ...near, words: nearWords } } : {}),
    ...(when.comment.length + when.surface.length + when.situation.length > 0 ? { when } : {}),
    ...(audience.length > 0 ? { audience } : {}),
    examples: {
      match: examples.match.filter((example) => exampleText(example).trim() !== ''),
      pass: examples.pass.filter((example) => exampleText(example).trim() !== ''),
    },
  }
  written.set(rule, made)
  return made
}

const parsed = new WeakMap<DraftRule, GuideRule | null>()

/** The rule as the engine takes it, the same object for the same draft; null while it is not one. */
export const ruleOf = (rule: DraftRule): GuideRule | null => {
  const known = parsed.get(rule)
  if (known !== undefined) return known
  const result = v.safeParse(GuideRuleSchema, writtenRule(rule))
  const made = result.success ? result.output : null
  parsed.set(rule, made)
  return made
}
