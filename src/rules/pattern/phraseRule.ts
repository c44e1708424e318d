import type { PartOfSpeech } from '../../lexicon/morphology'
import { withCaseOf } from '../../text/normalise'
import { sliceOf } from '../../text/span'
import type { Hit, RuleInfo, SentenceView, TokenRule } from '../rule'
import { isNegated, isQuoted } from './guards'
import { lazily, type Match, matchAt, type Program, standsIn } from './match'
import { type Pattern, parsePattern } from './syntax'
import { type Triggers, triggersOf } from './triggers'

/** One thing to look for; see `syntax.ts` for how it is written. */
export interface Phrase {
  readonly find: string
  /** What to write instead of the marked passage, best first; computed where the sentence decides. */
  readonly better?: readonly string[] | ((match: Match, view: SentenceView) => readonly string[])
  readonly message?: string
  /** Silent when denied, or between quotation marks; both are silent by default where tone is judged. */
  readonly unless?: readonly ('negated' | 'quoted')[]
  /** Silent when one of these stands anywhere in the sentence. */
  readonly without?: readonly string[]
  readonly confidence?: number
}

interface CompiledPhrase {
  readonly phrase: Phrase
  readonly program: () => Program
  readonly without: readonly (() => Program)[]
}

/** A rule that is a list of phrases. A phrase that cannot be read is a mistake of ours and fails at load. */
export function phraseRule(info: RuleInfo & { readonly phrases: readonly Phrase[] }): TokenRule {
  const { phrases, ...rule } = info
  const byWord = new Map<string, CompiledPhrase[]>()
  const byLemma = new Map<string, CompiledPhrase[]>()
  const byPos = new Map<PartOfSpeech, CompiledPhrase[]>()
  for (const phrase of phrases) {
    const { program, triggers } = compile(rule.id, phrase.find)
    const without = (phrase.without ?? []).map((source) => lazily(() => read(rule.id, source)))
    const compiled = { phrase, program, without }
    for (const word of triggers.words) listIn(byWord, word).push(compiled)
    for (const lemma of triggers.lemmas) listIn(byLemma, lemma).push(compiled)
    for (const pos of triggers.pos) listIn(byPos, pos).push(compiled)
  }

  return {
    ...rule,
    scope: 'token',
    words: [...byWord.keys()],
    lemmas: [...byLemma.keys()],
    pos: [...byPos.keys()],
    check(view, at) {
      const hit = firstHit(byWord.get(view.tokens[at]?.norm ?? ''), view, at)
      if (hit || (byLemma.size === 0 && byPos.size === 0)) return hit
      for (const { lemma, pos } of view.readings[at]?.plausible ?? []) {
        const next = firstHit(byLemma.get(lemma), view, at) ?? firstHit(byPos.get(pos), view, at)
        if (next) return next
      }
      return undefined
    },
  }
}

function firstHit(
  awake: readonly CompiledPhrase[] | undefined,
  view: SentenceView,
  at: number,
): Hit | undefined {
  for (const compiled of awake ?? NONE) {
    const match = matchAt(compiled.program(), view, at)
    if (match && !isExcused(compiled, match, view)) return hitOf(compiled.phrase, match, view)
  }
  return undefined
}

const NONE: readonly CompiledPhrase[] = []

function read(rule: string, source: string): Pattern {
  const pattern = parsePattern(source)
  if (!pattern.ok) throw new Error(`${rule}: « ${source} » : ${pattern.error}`)
  return pattern.value
}

function compile(rule: string, source: string): { program: () => Program; triggers: Triggers } {
  const pattern = read(rule, source)
  const triggers = triggersOf(pattern)
  if (!triggers) throw new Error(`${rule}: « ${source} » commence par n’importe quoi.`)
  return { program: lazily(() => pattern), triggers }
}

function listIn<K>(map: Map<K, CompiledPhrase[]>, key: K): CompiledPhrase[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

function isExcused({ phrase, without }: CompiledPhrase, match: Match, view: SentenceView): boolean {
  for (const guard of phrase.unless ?? []) {
    if (guard === 'quoted' && isQuoted(view, match.from)) return true
    if (guard === 'negated' && isNegated(view, match.from, match.to)) return true
  }
  return without.some((program) => standsIn(program(), view))
}

function hitOf(phrase: Phrase, match: Match, view: SentenceView): Hit {
  const better = typeof phrase.better === 'function' ? phrase.better(match, view) : (phrase.better ?? [])
  const written = sliceOf(view.text, match.span)
  return {
    span: match.span,
    suggestions: better.map((text) =>
      withCaseOf(written.length > 1 && written === written.toUpperCase() ? written : written.charAt(0), text),
    ),
    ...(phrase.message === undefined ? {} : { message: phrase.message }),
    ...(phrase.confidence === undefined ? {} : { confidence: phrase.confidence }),
  }
}
