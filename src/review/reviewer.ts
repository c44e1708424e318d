import type { Guide } from '../guide/guide'
import type { Lexicon } from '../lexicon/lexicon'
import { NO_READING } from '../lexicon/reading'
import { rules as builtInRules } from '../rules'
import { frenchJudges } from '../rules/acts/frenchJudges'
import type { Judges } from '../rules/acts/judge'
import { reconciled } from '../rules/acts/reconciled'
import { situationOf, sureSituation } from '../rules/answer/escalation'
import { missingParts } from '../rules/answer/missing'
import type { Finding } from '../rules/finding'
import { askedParts, effectiveGuide, weighed } from '../rules/guide/effective'
import { createGuideCompiler } from '../rules/guide/guideRules'
import type {
  Hit,
  ReplyRule,
  ReplyView,
  ReviewContext,
  Rule,
  SentenceRule,
  SentenceView,
  TokenRule,
} from '../rules/rule'
import { readabilityOf } from '../rules/style/readability'
import { profileOf } from '../rules/tone/profile/profile'
import { type Insight, insightOf, type Writer } from './insight'
import { masked } from './masked'
import { type Pair, pairOf } from './pair'
import { createReplyReader, type ReaderParts } from './replyReader'
import { RuleIndex } from './ruleIndex'
import { addedBy, borneOut, type CorrectedSentence, corrected, refined, sentBackBy } from './secondReading'
import { settle, verdictOf } from './settle'
import type { Limit, Review } from './types'

export interface Reviewer {
  /** Reviews a reply. Never throws, whatever the text; what could not be done is said in `limits`. */
  review(reply: string, context: ReviewContext): Review
  /** What helps to answer, beside the remarks. */
  insight(reply: string, context: ReviewContext, writer: Writer): Insight
  /** The text without names and personal data; `names` are those of the people concerned. */
  masked(text: string, context: ReviewContext, names: readonly string[]): string
  /** What a rule marks and what is right, whether built in or of this guide; null where it has no examples. */
  pair(rule: string, guide: Guide): Pair | null
}

export interface ReviewerParts extends ReaderParts {
  readonly rules?: readonly Rule[]
  /** Decide what a sentence does, of all that is known of it; ours where they are left out. */
  readonly judges?: Judges
}

/** What is taken out may lay bare what stood against it: a name glued to a number. */
const MASK_AGAIN = 3
/** How often a sentence is read with its fixes: the second time mends what the first one brought to light. */
const READ_AGAIN = 2
/** What a sentence does is judged as it is written; only its language is read again. */
const SAYS_WHAT_IS_DONE: ReadonlySet<Finding['kind']> = new Set(['tone', 'risk', 'guide'])

/** The one door to the engine. Findings of a sentence are kept with it, so that typing costs one sentence. */
export function createReviewer({
  rules = builtInRules,
  judges = frenchJudges,
  ...parts
}: ReviewerParts): Reviewer {
  const { lexicon } = parts
  const lacking = limitsOf(parts)
  const prepare = guidePreparer(rules, lexicon)
  const reader = createReplyReader(parts)
  const frames = new Set(rules.filter(({ frame }) => frame).map(({ id }) => id))
  const checked = new WeakMap<SentenceView, SentenceResult>()
  const guarded = guard()
  const ofLanguage = new RuleIndex(rules.filter(({ kind }) => !SAYS_WHAT_IS_DONE.has(kind)))

  const check = (view: SentenceView, index: RuleIndex): SentenceResult => {
    const known = checked.get(view)
    if (known) return known
    const result = readAgain(view, checkSentence(view, index, guarded))
    checked.set(view, result)
    return result
  }

  /** What is said of the language of a sentence with its fixes. */
  const readFixed = ({ text }: CorrectedSentence, guide: Guide): SentenceResult => {
    let faulty = false
    const findings: Finding[] = []
    for (const { view: sentence, start } of reader.again(text, guide)) {
      const result = checkSentence(sentence, ofLanguage, guarded)
      faulty ||= result.faulty
      findings.push(...result.findings.map((finding) => shift(finding, start)))
    }
    return { findings: settle(findings), faulty }
  }

  /** With what can only be told once the errors found so far are put right, as long as that tells more. */
  const readAgain = (view: SentenceView, first: SentenceResult, times = READ_AGAIN): SentenceResult => {
    const better = times > 0 ? corrected(view, first.findings) : undefined
    if (!better) return first
    const second = readFixed(better, view.guide)
    const sentBack = sentBackBy(first.findings, second.findings, view, better)
    const others =
      sentBack.length > 0
        ? corrected(
            view,
            first.findings.filter((finding) => !sentBack.includes(finding)),
          )
        : undefined
    if (others) {
      const again = readFixed(others, view.guide)
      const kept = borneOut(first.findings, sentBack, again.findings, others)
      if (kept.length < first.findings.length)
        return readAgain(view, { findings: kept, faulty: first.faulty || again.faulty }, times - 1)
    }
    const settled = second.findings
    const faulty = first.faulty || second.faulty
    const known = new Set(first.findings)
    const findings = [
      ...refined(first.findings, settled, view, better),
      ...addedBy(settled, first.findings, better),
    ]
    const isSame = findings.length === first.findings.length && findings.every((each) => known.has(each))
    return isSame ? { findings, faulty } : readAgain(view, { findings, faulty }, times - 1)
  }

  const read = (reply: string, given: ReviewContext): { view: ReplyView; prepared: PreparedGuide } => {
    const prepared = prepare(given.guide)
    const { guide } = prepared
    return { prepared, view: reader.read(reply, guide === given.guide ? given : { ...given, guide }) }
  }

  const reviewer: Reviewer = {
    review(reply, given) {
      const { view, prepared } = read(reply, given)
      const { guide, index, awakenedBy } = prepared
      const limits = new Set<Limit>(lacking)
      if (view.text.length < reply.length) limits.add('too-long')
      if (view.french.length === 0 && view.tokens.some((token) => token.kind === 'word'))
        limits.add('not-french')

      const findings: Finding[] = []
      for (const { view: sentence, start } of view.french) {
        const result = check(sentence, index)
        if (result.faulty) limits.add('rule-fault')
        for (const finding of result.findings) findings.push(shift(finding, start))
      }
      for (const rule of [...index.reply, ...awakenedBy(view)]) {
        if (!guarded.whole(rule, findings, view)) limits.add('rule-fault')
      }
      const situation = situationOf(view)
      const settled = settle(weighed(reconciled(findings, view, { frames, judges }), guide))
      return {
        verdict: verdictOf(settled),
        findings: settled,
        missing: askedParts(missingParts(view, settled), view),
        escalate: situation,
        suspected: situation !== null && sureSituation(view) === null,
        profile: profileOf(view, settled),
        readability: readabilityOf(view),
        limits: [...limits],
      }
    },
    insight: (reply, context, writer) =>
      insightOf(read(reply, context).view, reviewer.review(reply, context), writer),
    masked: (text, context, names) => {
      // A comment is read like a reply here: whoever wrote the data, nobody else is shown them.
      const alone: ReviewContext = { guide: context.guide }
      let shown = text
      for (let times = 0; times < MASK_AGAIN; times++) {
        const left = shown
        shown = masked(read(left, alone).view, reviewer.review(left, alone).findings, names)
        if (shown === left) break
      }
      return shown
    },
    pair(rule, guide) {
      const found = [...rules, ...prepare(guide).own].find(({ id }) => id === rule)
      return found ? pairOf(found) : null
    },
  }
  return reviewer
}

/** What a file that could not be read takes away; a part that was never asked for takes nothing. */
function limitsOf({ lexicon, tagger, ear, acts, situations }: ReaderParts): readonly Limit[] {
  const limits: Limit[] = []
  if (!lexicon) limits.push('spelling-off')
  else {
    if (!tagger) limits.push('grammar-reduced')
    if (ear === null) limits.push('sound-alike-off')
  }
  if (acts === null) limits.push('tone-reduced')
  if (situations === null) limits.push('situations-reduced')
  return limits
}

/** A guide as the engine uses it, with the index of the built-in rules and of its own. */
interface PreparedGuide {
  readonly guide: Guide
  readonly index: RuleIndex
  /** All the rules that it makes. */
  readonly own: readonly Rule[]
  /** Its rules on whole replies that have something to say of this one. */
  awakenedBy(reply: ReplyView): readonly ReplyRule[]
}

/** Compiles each guide once, for as long as somebody holds it. */
function guidePreparer(rules: readonly Rule[], lexicon: Lexicon | null): (guide: Guide) => PreparedGuide {
  const builtIn = new RuleIndex(rules)
  const compile = createGuideCompiler(lexicon)
  const known = new WeakMap<Guide, PreparedGuide>()
  return (given) => {
    const before = known.get(given)
    if (before) return before
    const guide = effectiveGuide(given)
    const { indexed, awakenedBy, all } = compile(guide)
    const index = indexed.length === 0 ? builtIn : new RuleIndex([...rules, ...indexed])
    const prepared = { guide, index, own: all, awakenedBy }
    known.set(given, prepared)
    return prepared
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
  const { tokens, readings } = view
  for (const rule of index.sentence) if (!guarded.whole(rule, findings, view)) faulty = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    for (const rule of index.awakenedBy(token, readings[at] ?? NO_READING))
      if (!guarded.token(rule, findings, view, at)) faulty = true
  }
  return { findings, faulty }
}

/** Adds what a rule finds; false where it failed. No closure for each question: it would cost more than most answers. */
interface Guarded {
  token(rule: TokenRule, findings: Finding[], view: SentenceView, at: number): boolean
  /** A rule on a whole sentence, or on a whole reply. */
  whole<View>(rule: WholeRule<View>, findings: Finding[], view: View): boolean
}

type WholeRule<View> = (SentenceRule | ReplyRule) & { check(view: View): Iterable<Hit> }

/** A rule that throws loses its own findings, not the review; it is reported once, without a word of the reply. */
function guard(): Guarded {
  const reported = new Set<string>()
  const failed = (rule: Rule, findings: Finding[], before: number, error: unknown): false => {
    findings.length = before
    if (!reported.has(rule.id)) console.error(`rule ${rule.id} failed`, error)
    reported.add(rule.id)
    return false
  }
  return {
    token(rule, findings, view, at) {
      const before = findings.length
      try {
        const hit = rule.check(view, at)
        if (hit) findings.push(toFinding(rule, hit))
        return true
      } catch (error) {
        return failed(rule, findings, before, error)
      }
    },
    whole(rule, findings, view) {
      const before = findings.length
      try {
        for (const hit of rule.check(view)) findings.push(toFinding(rule, hit))
        return true
      } catch (error) {
        return failed(rule, findings, before, error)
      }
    },
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
