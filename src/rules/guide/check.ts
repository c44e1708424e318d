import { blankNames } from '../../guide/blanks'
import type { Guide } from '../../guide/guide'
import type { GuideExample, GuideRule } from '../../guide/guideRule'
import type { Lexicon } from '../../lexicon/lexicon'
import type { Tagger } from '../../lexicon/tagger'
import { sliceOf, splice } from '../../text/span'
import type { Rule } from '../rule'
import { compileRule } from './compileRule'
import { createGuideCompiler, ruleIdOf } from './guideRules'
import type { GuideContext } from './occasion'
import { type Remark, runRules } from './run'

/** One thing to mend, in one sentence. An `error` keeps the guide a draft; a `warning` is to be looked at. */
export interface GuideProblem {
  readonly level: 'error' | 'warning'
  readonly rule: string | undefined
  readonly message: string
}

export interface GuideReport {
  /** Is there nothing left that a published guide may not have? */
  readonly publishable: boolean
  readonly problems: readonly GuideProblem[]
  readonly rules: number
  readonly examples: number
}

/**
 * Reads a guide as its lead must before anyone else sees it: every rule can be read, carries examples on both
 * sides, and keeps what they promise; what the guide proposes does not break the guide.
 */
export function checkGuide(guide: Guide, lexicon: Lexicon | null, tagger: Tagger | null): GuideReport {
  const problems: GuideProblem[] = []
  const rules = createGuideCompiler(lexicon)(guide).all
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const run = (subject: readonly Rule[], text: string, context: GuideContext): readonly Remark[] =>
    runRules(subject, text, context, lexicon, tagger)
  const add = (level: GuideProblem['level'], message: string, rule?: string): void => {
    problems.push({ level, rule, message })
  }

  for (const rule of guide.rules) {
    const compiled = compileRule(rule, lexicon)
    if (!compiled.ok) {
      for (const fault of compiled.error) add('error', `Règle « ${rule.id} » : ${fault}`, rule.id)
      continue
    }
    if (rule.examples.match.length === 0 || rule.examples.pass.length === 0)
      add(
        'error',
        `Règle « ${rule.id} » : il manque un exemple qu’elle relève, ou un exemple qu’elle laisse passer.`,
        rule.id,
      )
    // A reference to a law has its own full stops.
    if (rule.why.replace(/\([^()]*\)/g, '').split(/[.!?…](?=\s+\p{Lu})/u).length > 2)
      add('warning', `Règle « ${rule.id} » : la raison tient en deux phrases au plus.`, rule.id)
    if (rule.kind === 'escalate' && !guide.escalation.some(({ situation }) => situation === rule.situation))
      add('error', `Règle « ${rule.id} » : aucun circuit d’escalade pour « ${rule.situation} ».`, rule.id)
    const ready = byId.get(ruleIdOf(rule))
    // A rule that is switched off keeps its examples, unchecked.
    if (ready) for (const { message } of redExamples(rule, ready, guide, run)) add('error', message, rule.id)
  }

  const context = { guide }
  for (const rule of guide.rules)
    for (const text of rule.better) {
      const [remark] = run(rules, text, context).filter(isOfWords)
      if (remark)
        add(
          'error',
          `Règle « ${rule.id} » : « ${text} », qu’elle propose, est relevé par « ${remark.rule.id.replace('guide/', '')} ».`,
          rule.id,
        )
    }
  for (const { id, text } of guide.replies) {
    const [remark] = run(rules, text, context).filter(({ rule }) => rule.severity !== 'hint')
    if (remark)
      add(
        'error',
        `Réponse enregistrée « ${id} » : « ${sliceOf(text, remark.span)} » est relevé par « ${remark.rule.id.replace('guide/', '')} ».`,
      )
  }
  for (const message of contradictions(guide)) add('error', message)
  for (const message of blankFaults(guide)) add('error', message)
  return {
    publishable: problems.every(({ level }) => level !== 'error'),
    problems,
    rules: guide.rules.length,
    examples: guide.rules.reduce(
      (sum, { examples }) => sum + examples.match.length + examples.pass.length,
      0,
    ),
  }
}

/** A proposal is a fragment: what a whole reply should have, it need not. */
const isOfWords = ({ rule }: Remark): boolean => rule.scope === 'token'

type Run = (subject: readonly Rule[], text: string, context: GuideContext) => readonly Remark[]

/** An example that does not hold, by its side and place in the rule. */
export interface RedExample {
  readonly side: 'match' | 'pass'
  readonly at: number
  readonly message: string
}

/** The examples of one rule that do not hold; a rule that cannot be read, or is off, has none. */
export function redExamplesOf(
  rule: GuideRule,
  guide: Guide,
  lexicon: Lexicon | null,
  tagger: Tagger | null,
): readonly RedExample[] {
  const alone = { ...guide, rules: [rule], terms: [] }
  const ready = createGuideCompiler(lexicon)(alone).all.find(({ id }) => id === ruleIdOf(rule))
  if (!ready) return []
  const run: Run = (subject, text, context) => runRules(subject, text, context, lexicon, tagger)
  return [...redExamples(rule, ready, alone, run)]
}

function* redExamples(rule: GuideRule, ready: Rule, guide: Guide, run: Run): Generator<RedExample> {
  for (const [at, example] of rule.examples.match.entries()) {
    const red = (message: string): RedExample => ({ side: 'match', at, message })
    const { text, context, marks, fixed } = readExample(example, guide)
    const remarks = run([ready], text, context)
    const [remark] = remarks
    if (!remark) {
      yield red(`Règle « ${rule.id} » : elle devrait relever « ${text} »${under(context)}, et se tait.`)
      continue
    }
    const marked = remarks.map(({ span }) => sliceOf(text, span))
    if (marks !== undefined && !marked.includes(marks))
      yield red(
        `Règle « ${rule.id} » : dans « ${text} », elle relève « ${marked.join(' », « ')} » au lieu de « ${marks} ».`,
      )
    const result = splice(text, remark.span, remark.suggestions?.[0] ?? sliceOf(text, remark.span))
    if (fixed !== undefined && result !== fixed)
      yield red(`Règle « ${rule.id} » : « ${text} » devient « ${result} » au lieu de « ${fixed} ».`)
  }
  for (const [at, example] of rule.examples.pass.entries()) {
    const { text, context } = readExample(example, guide)
    const [remark] = run([ready], text, context)
    if (remark)
      yield {
        side: 'pass',
        at,
        message: `Règle « ${rule.id} » : elle devrait laisser passer « ${text} »${under(context)}, et relève « ${sliceOf(text, remark.span)} ».`,
      }
  }
}

const under = ({ comment }: GuideContext): string =>
  comment === undefined ? '' : ` sous le commentaire « ${comment} »`

function readExample(example: GuideExample, guide: Guide) {
  if (typeof example === 'string')
    return { text: example, context: { guide }, marks: undefined, fixed: undefined }
  const { text, comment, commentType, situation, surface, audience, marks, fixed } = example
  const context: GuideContext = {
    guide,
    ...(comment !== undefined && { comment }),
    ...(commentType !== undefined && { commentType }),
    ...(situation !== undefined && { situation }),
    ...(surface !== undefined && { surface }),
    ...(audience !== undefined && { audience }),
  }
  return { text, context, marks, fixed }
}

/** What one rule asks for, another forbids under the same words. */
function* contradictions({ rules }: Guide): Generator<string> {
  const forbidden = new Map<string, string>()
  for (const rule of rules)
    if (rule.kind === 'forbidden') for (const match of rule.match) forbidden.set(match.toLowerCase(), rule.id)
  for (const rule of rules) {
    const asked = rule.kind === 'required' ? rule.match : rule.kind === 'conditional' ? rule.requires : []
    for (const match of asked) {
      const other = forbidden.get(match.toLowerCase())
      if (other !== undefined)
        yield `Les règles « ${rule.id} » et « ${other} » se contredisent : l’une demande « ${match} », l’autre l’interdit.`
    }
  }
}

/** A blank of a saved reply that nobody is asked to fill would be posted as it is. */
function* blankFaults({ replies }: Guide): Generator<string> {
  for (const { id, text, variables } of replies) {
    const known = new Set(variables.map(({ name }) => name))
    const blanks = new Set(blankNames(text))
    for (const name of blanks)
      if (!known.has(name))
        yield `Réponse enregistrée « ${id} » : la variable « {${name}} » n’est pas déclarée.`
    for (const name of known)
      if (!blanks.has(name)) yield `Réponse enregistrée « ${id} » : la variable « {${name}} » ne sert pas.`
  }
}
