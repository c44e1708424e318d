import type { Guide } from '../guide/guide'
import type { Lexicon } from '../lexicon/lexicon'
import { rules as builtInRules } from '../rules'
import type { Finding } from '../rules/finding'
import type { Hit, ReviewContext, Rule, SentenceView } from '../rules/rule'
import { isFrenchBySentence, languageOf } from '../text/language'
import { type ParsedText, parse } from '../text/parse'
import type { Sentence } from '../text/sentence'
import type { Token } from '../text/token'
import { indexRules, type RuleIndex } from './ruleIndex'
import { settle, verdictOf } from './settle'
import type { Limit, Review } from './types'

/** Longest text reviewed, in UTF-16 units. */
export const MAX_LENGTH = 100_000

/** Sentences whose findings are kept; a long thread of replies passes through without growing memory. */
const KEPT_SENTENCES = 512

export interface Reviewer {
  /** Reviews a reply. Never throws, whatever the text; what could not be done is said in `limits`. */
  review(reply: string, context: ReviewContext): Review
}

export interface ReviewerParts {
  /** Null when it could not be read: spelling is off, the other rules go on. */
  readonly lexicon: Lexicon | null
  readonly rules?: readonly Rule[]
}

/** The one door to the engine. The reviewer keeps the findings of sentences it has seen: typing changes one of them. */
export function createReviewer({ lexicon, rules = builtInRules }: ReviewerParts): Reviewer {
  const index = indexRules(rules)
  const kept = new Map<string, SentenceResult>()
  let keptFor: Guide | undefined
  const guarded = guard()

  const reviewSentence = (
    text: string,
    tokens: readonly Token[],
    sentence: Sentence,
    guide: Guide,
  ): SentenceResult => {
    const own = text.slice(sentence.start, sentence.end)
    const known = kept.get(own)
    if (known) return known
    const view: SentenceView = { text: own, tokens: rebase(tokens, sentence), guide, lexicon }
    const result = checkSentence(view, index, guarded)
    const oldest = kept.size >= KEPT_SENTENCES ? kept.keys().next() : undefined
    if (oldest && !oldest.done) kept.delete(oldest.value)
    kept.set(own, result)
    return result
  }

  return {
    review(reply, context) {
      if (keptFor !== context.guide) {
        kept.clear()
        keptFor = context.guide
      }
      const limits = new Set<Limit>()
      if (!lexicon) limits.add('spelling-off')
      const text = cut(reply)
      if (text.length < reply.length) limits.add('too-long')

      const parsed = parse(text)
      const findings: Finding[] = []
      const french = frenchSentences(parsed, lexicon)
      if (french.length === 0 && parsed.tokens.some((token) => token.kind === 'word'))
        limits.add('not-french')
      for (const sentence of french) {
        const result = reviewSentence(text, parsed.tokens, sentence, context.guide)
        if (result.faulty) limits.add('rule-fault')
        for (const finding of result.findings) findings.push(shift(finding, sentence.start))
      }
      for (const rule of index.reply) {
        const view = { ...parsed, context, lexicon }
        const done = guarded(rule, () => Array.from(rule.check(view), (hit) => toFinding(rule, hit)))
        if (done) findings.push(...done)
        else limits.add('rule-fault')
      }
      const settled = settle(findings)
      return {
        verdict: verdictOf(settled),
        findings: settled,
        missing: [],
        escalate: null,
        limits: [...limits],
      }
    },
  }
}

interface SentenceResult {
  /** Offsets count from the start of the sentence. */
  readonly findings: readonly Finding[]
  readonly faulty: boolean
}

function checkSentence(view: SentenceView, index: RuleIndex, guarded: Guarded): SentenceResult {
  const findings: Finding[] = []
  let faulty = false
  for (const rule of index.sentence) {
    const done = guarded(rule, () => Array.from(rule.check(view), (hit) => toFinding(rule, hit)))
    if (done) findings.push(...done)
    else faulty = true
  }
  for (const [at, token] of view.tokens.entries()) {
    for (const rule of index.byWord.get(token.norm) ?? []) {
      const done = guarded(rule, () => {
        const hit = rule.check(view, at)
        return hit ? [toFinding(rule, hit)] : []
      })
      if (done) findings.push(...done)
      else faulty = true
    }
  }
  return { findings, faulty }
}

type Guarded = (rule: Rule, run: () => Finding[]) => Finding[] | undefined

/** A rule that throws loses its own findings, not the review; it is reported once, without a word of the reply. */
function guard(): Guarded {
  const reported = new Set<string>()
  return (rule, run) => {
    try {
      return run()
    } catch (error) {
      if (!reported.has(rule.id)) console.error(`rule ${rule.id} failed`, error)
      reported.add(rule.id)
      return undefined
    }
  }
}

const toFinding = (rule: Rule, hit: Hit): Finding => ({
  span: hit.span,
  kind: rule.kind,
  category: rule.category,
  rule: rule.id,
  severity: hit.severity ?? rule.severity,
  confidence: hit.confidence ?? 1,
  message: hit.message ?? rule.message,
  why: rule.why,
  suggestions: hit.suggestions ?? [],
})

const shift = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: { start: finding.span.start + by, end: finding.span.end + by },
})

const rebase = (tokens: readonly Token[], { start, first, last }: Sentence): Token[] =>
  tokens.slice(first, last).map((token) => ({ ...token, start: token.start - start, end: token.end - start }))

function frenchSentences({ tokens, sentences }: ParsedText, lexicon: Lexicon | null): Sentence[] {
  const isKnown = lexicon ? (form: string) => lexicon.accepts(form) : undefined
  const languages = sentences.map(({ first, last }) => languageOf(tokens.slice(first, last), isKnown))
  const french = isFrenchBySentence(languages)
  return sentences.filter((_, i) => french[i])
}

/** The part of a long text that is reviewed; never ends inside a surrogate pair. */
function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const last = text.charCodeAt(MAX_LENGTH - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_LENGTH - 1 : MAX_LENGTH)
}
