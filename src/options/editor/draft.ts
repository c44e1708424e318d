import * as v from 'valibot'
import { type Guide, guideEntries } from '../../guide/guide'
import { type GuideRule, GuideRuleSchema } from '../../guide/guideRule'
import {
  AUDIENCES,
  COMMENT_TYPES,
  GUIDE_SEVERITIES,
  LOCKS,
  SITUATIONS,
  SURFACES,
} from '../../guide/vocabulary'

/** A guide while it is being written: every kind of rule in one shape, whatever may still be missing in it. */

export const RULE_KINDS = [
  'forbidden',
  'preferred',
  'required',
  'limited',
  'conditional',
  'escalate',
] as const
export type RuleKind = (typeof RULE_KINDS)[number]

const Text = v.fallback(v.string(), '')
const Texts = v.fallback(v.array(v.string()), [])
const some = <const T extends readonly string[]>(of: T) => v.fallback(v.array(v.picklist(of)), [])
const ExampleSchema = v.union([v.string(), v.looseObject({ text: v.string() })])
const Examples = v.fallback(v.array(ExampleSchema), [])
/** An object whose every field has a fallback, and which may be missing itself. */
const orEmpty = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(v.optional(schema, {}), v.parse(schema, {}))

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

export type DraftGuide = Omit<Guide, 'rules' | 'key' | 'signature' | 'formerKey'> & {
  readonly rules: readonly DraftRule[]
}

let lastKey = 0

export const newRule = (given: unknown = {}): DraftRule => ({
  ...v.parse(DraftRuleSchema, Object(given)),
  key: ++lastKey,
})

/** Any document as a draft: what cannot be read of it has its default, and a signature never outlives a change. */
export const draftOf = (document: unknown): DraftGuide => {
  const given = new Map<string, unknown>(Object.entries(Object(document)))
  const read = Object.entries(guideEntries).flatMap(([field, schema]) => {
    if (SIGNED.has(field)) return []
    const parsed = v.safeParse<v.GenericSchema>(schema, given.get(field))
    const value: unknown = parsed.success ? parsed.output : v.parse<v.GenericSchema>(schema, undefined)
    return value === undefined ? [] : [[field, value] as const]
  })
  const rules = given.get('rules')
  const fields = v.parse(SettingsSchema, Object.fromEntries(read))
  return { ...fields, rules: (Array.isArray(rules) ? rules : []).map((rule: unknown) => newRule(rule)) }
}

const SIGNED: ReadonlySet<string> = new Set(['rules', 'key', 'signature', 'formerKey'])
const { rules: _, key: __, signature: ___, formerKey: ____, ...settingEntries } = guideEntries
const SettingsSchema = v.object(settingEntries)

const filled = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean)
const textOf = (example: DraftExample): string => (typeof example === 'string' ? example : example.text)

export { textOf as exampleText }

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
    id: rule.id || idFrom(match[0] ?? rule.message),
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
      match: examples.match.filter((example) => textOf(example).trim() !== ''),
      pass: examples.pass.filter((example) => textOf(example).trim() !== ''),
    },
  }
  written.set(rule, made)
  return made
}

/** The guide as its file has it. */
export const documentOf = ({ rules, ...settings }: DraftGuide): Readonly<Record<string, unknown>> => ({
  ...withoutBlanks(settings),
  rules: withDistinctIds(rules.map(writtenRule)),
})

/** A line just begun stands in the form and nowhere else. */
const withoutBlanks = <T extends Omit<DraftGuide, 'rules'>>(settings: T): T => ({
  ...settings,
  scope: {
    ...settings.scope,
    sites: filled(settings.scope.sites),
    pages: filled(settings.scope.pages),
    urls: filled(settings.scope.urls),
  },
  greeting: { ...settings.greeting, texts: filled(settings.greeting.texts) },
  signOff: { ...settings.signOff, texts: filled(settings.signOff.texts) },
  contacts: filled(settings.contacts),
  vocabulary: filled(settings.vocabulary),
  mirrors: filled(settings.mirrors),
})

/** Two rules on the same word are two rules: the second one's own id is numbered. */
const withDistinctIds = (rules: readonly Readonly<Record<string, unknown>>[]) => {
  const seen = new Set<string>()
  return rules.map((rule) => {
    const base = String(rule.id)
    let id = base
    for (let n = 2; seen.has(id); n++) id = `${base}-${n}`
    seen.add(id)
    return id === base ? rule : { ...rule, id }
  })
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

/** The guide as far as it can be applied now. */
export const guideSoFar = ({ rules, ...settings }: DraftGuide): Guide => ({
  ...withoutBlanks(settings),
  rules: rules.flatMap((rule) => ruleOf(rule) ?? []),
})

export const idFrom = (text: string): string => {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return plain === '' ? 'sans-nom' : plain
}
