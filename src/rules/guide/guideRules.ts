import type { Guide } from '../../guide/guide'
import type { GuideRule } from '../../guide/guideRule'
import type { Lexicon } from '../../lexicon/lexicon'
import { replyRule, tokenRule } from '../define'
import type { Hit, ReplyRule, ReplyView, Rule, RuleInfo } from '../rule'
import { type CompiledRule, compileRule, finderOf } from './compileRule'
import { type Finder, FinderSet, type Found } from './finder'
import { applies } from './occasion'
import { regionRules } from './regionTerms'
import { replacementsFor } from './replacement'
import { settingRules } from './settingRules'
import { termRules } from './terms'

/** Ids of guide rules in findings; people switch a rule off by it. */
export const ruleIdOf = (rule: Pick<GuideRule, 'id'>): string => `guide/${rule.id}`

/** A guide's rules, by when they are to be asked. */
export interface CompiledGuide {
  /** For the rule index: woken by words in a sentence, or asked about every reply. */
  readonly indexed: readonly Rule[]
  /** The rules on whole replies whose words stand in this one: hundreds of the others cost nothing. */
  awakenedBy(reply: ReplyView): readonly ReplyRule[]
  /** Every rule, indexed or not. */
  readonly all: readonly Rule[]
}

export type GuideCompiler = (guide: Guide) => CompiledGuide

/**
 * Turns guides into rules. A rule that stays the same object is compiled once, whatever becomes of the guide
 * around it (the personal dictionary makes a new one at every word learnt). A rule that cannot be read is left
 * out: `checkGuide` says why before the guide is published.
 */
export function createGuideCompiler(lexicon: Lexicon | null): GuideCompiler {
  const known = new WeakMap<GuideRule, CompiledRule | null>()
  const compiled = (rule: GuideRule): CompiledRule | null => {
    const before = known.get(rule)
    if (before !== undefined) return before
    const result = compileRule(rule, lexicon)
    const value = result.ok ? result.value : null
    known.set(rule, value)
    return value
  }

  return (guide) => {
    const rules = [...guide.rules, ...termRules(guide.terms), ...regionRules(guide)]
      .filter(({ enabled }) => enabled)
      .flatMap((rule) => compiled(rule) ?? [])
    const forReply = rules.filter(({ wholeReply }) => wholeReply)
    const finders = new FinderSet(
      forReply.flatMap(({ finder, requires }) => [finder, ...(requires ? [requires] : [])]),
    )
    const sleeping = new Map<Finder, ReplyRule>()
    const indexed: Rule[] = rules.filter(({ wholeReply }) => !wholeReply).map(inSentence)
    for (const rule of forReply) {
      const ready = inReply(rule, finders, guide, lexicon)
      // These speak of what is not in the reply.
      if (rule.rule.kind === 'required' || rule.rule.kind === 'escalate') indexed.push(ready)
      else sleeping.set(rule.finder, ready)
    }
    indexed.push(...settingRules(guide, lexicon))
    return {
      indexed,
      awakenedBy: (reply) => {
        if (sleeping.size === 0) return []
        const awake = new Set<ReplyRule>()
        for (const { view } of reply.french)
          for (const finder of finders.in(view).keys()) {
            const rule = sleeping.get(finder)
            if (rule) awake.add(rule)
          }
        return [...awake]
      },
      all: [...indexed, ...sleeping.values()],
    }
  }
}

const infoOf = (rule: GuideRule): RuleInfo => ({
  id: ruleIdOf(rule),
  kind: 'guide',
  category: rule.category,
  severity: rule.severity,
  message: rule.message,
  why: rule.why,
  examples: { match: [], pass: [] },
})

const inSentence = ({ rule, finder }: CompiledRule): Rule =>
  tokenRule({
    ...infoOf(rule),
    words: [...finder.words.keys()],
    lemmas: [...finder.lemmas.keys()],
    pos: [...finder.pos.keys()],
    check(view, at) {
      const match = finder.in(view).find(({ anchor }) => anchor === at)
      if (!match) return undefined
      const { span, texts } = replacementsFor(rule.better, match, view)
      // A preferred term that is already written is not to be replaced by itself.
      if (rule.kind === 'preferred' && texts.length === 0) return undefined
      return { span, suggestions: texts }
    },
  })

interface Placed {
  readonly match: Found
  readonly sentence: ReplyView['french'][number]
}

function inReply(
  compiled: CompiledRule,
  finders: FinderSet,
  guide: Guide,
  lexicon: Lexicon | null,
): ReplyRule {
  const { rule, finder, requires } = compiled
  const route =
    rule.kind === 'escalate'
      ? guide.escalation.find(({ situation }) => situation === rule.situation)
      : undefined
  const passedOn = route && finderOf(route.words, lexicon)

  const inReplyText = (wanted: Finder, reply: ReplyView): Placed[] =>
    reply.french.flatMap((sentence) =>
      (finders.in(sentence.view).get(wanted) ?? [])
        .filter((match) => match.edge === undefined || isAtEdge(match.edge, sentence, reply))
        .map((match) => ({ match, sentence })),
    )
  const hitOf = ({ match, sentence: { view, start } }: Placed): Hit => {
    const { span, texts } = replacementsFor(rule.better, match, view)
    return { span: { start: span.start + start, end: span.end + start }, suggestions: texts }
  }

  return replyRule({
    ...infoOf(rule),
    check(reply) {
      if (!applies(rule, reply)) return []
      switch (rule.kind) {
        case 'forbidden':
          return inReplyText(finder, reply).map(hitOf)
        case 'preferred':
          return inReplyText(finder, reply)
            .map(hitOf)
            .filter(({ suggestions }) => suggestions?.length !== 0)
        case 'limited':
          return inReplyText(finder, reply).slice(rule.most).map(hitOf)
        case 'conditional': {
          if (requires && inReplyText(requires, reply).length > 0) return []
          return inReplyText(finder, reply).map(hitOf)
        }
        case 'required':
          return inReplyText(finder, reply).length > 0 ? [] : atEnd(reply)
        case 'escalate': {
          const isMeant = reply.comment?.sentences.some(({ view }) => finders.in(view).has(finder)) ?? false
          if (!isMeant) return []
          if (passedOn && reply.french.some(({ view }) => passedOn.in(view).length > 0)) return []
          return atEnd(reply, route && `${rule.message} À transmettre : ${route.to}.`)
        }
      }
    },
  })
}

function isAtEdge(edge: 'start' | 'end', { start }: Placed['sentence'], { sentences }: ReplyView): boolean {
  const wanted = edge === 'start' ? sentences[0] : sentences.at(-1)
  return wanted?.start === start
}

/** What is missing has no place of its own: it is told where the reply ends, at its last word. */
export function atEnd({ tokens }: ReplyView, message?: string): Hit[] {
  const last = tokens.findLast(({ kind }) => kind === 'word' || kind === 'number')
  if (!last) return []
  return [{ span: { start: last.start, end: last.end }, ...(message === undefined ? {} : { message }) }]
}
