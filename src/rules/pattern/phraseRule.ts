import type { PartOfSpeech } from '../../lexicon/morphology'
import { withCaseOf } from '../../text/normalise'
import { sliceOf } from '../../text/span'
import type { Hit, RuleInfo, SentenceView, TokenRule } from '../rule'
import { isNegated } from './guards'
import { keysOf, mayMeet, meetsNeeds } from './keys'
import { LazyProgram, type Match, matchFrom, standsIn } from './match'
import { PREPARED, type PreparedPatterns, type PreparedPhrases } from './prepared'
import { isQuoted } from './quotation'
import { type Pattern, parsePattern } from './syntax'
import { readTriggers, type Triggers, triggersOf, writeTriggers } from './triggers'

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
  readonly find: LazyProgram
  readonly without: readonly LazyProgram[]
}

/**
 * A rule that is a list of phrases. A phrase that cannot be read is a mistake of ours: it fails the build, which
 * reads them all, and where nothing is built it fails at load.
 */
export function phraseRule(info: RuleInfo & { readonly phrases: readonly Phrase[] }): TokenRule {
  const { phrases, ...rule } = info
  lists.push({ rule: rule.id, phrases })
  const prepared = preparedOf(rule.id, phrases)
  const all = prepared
    ? readTriggers(prepared.all)
    : unionOf(phrases.map((phrase) => triggersIn(rule.id, phrase)))
  const [isByLemma, isByPos] = [all.lemmas.size > 0, all.pos.size > 0]
  let index: PhraseIndex | undefined

  return {
    ...rule,
    scope: 'token',
    words: [...all.words],
    lemmas: [...all.lemmas],
    pos: [...all.pos],
    check(view, at) {
      index ??= indexOf(rule.id, phrases, prepared?.lines.split('\n'))
      const hit = firstHit(index.byWord.get(view.tokens[at]?.norm ?? ''), view, at)
      if (hit || !(isByLemma || isByPos)) return hit
      for (const { lemma, pos } of view.readings[at]?.plausible ?? []) {
        const next =
          (isByLemma ? firstHit(index.byLemma.get(lemma), view, at) : undefined) ??
          (isByPos ? firstHit(index.byPos.get(pos), view, at) : undefined)
        if (next) return next
      }
      return undefined
    },
  }
}

/** Phrases that one thing wakes. */
interface Awake {
  readonly phrases: CompiledPhrase[]
  /** For each the number of its rarest need, `UNREAD` before it is compiled, or `NEEDS_NOTHING`. */
  readonly rarest: number[]
}

const UNREAD = -1
const NEEDS_NOTHING = -2

/** The phrases of a rule by what wakes them. */
interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, Awake>
  readonly byLemma: ReadonlyMap<string, Awake>
  readonly byPos: ReadonlyMap<PartOfSpeech, Awake>
}

/** Made when the rule is first asked. */
function indexOf(
  rule: string,
  phrases: readonly Phrase[],
  lines: readonly string[] | undefined,
): PhraseIndex {
  const byWord = new Map<string, Awake>()
  const byLemma = new Map<string, Awake>()
  const byPos = new Map<PartOfSpeech, Awake>()
  for (const [rank, phrase] of phrases.entries()) {
    const find = new LazyProgram(() => read(rule, phrase.find))
    const without = (phrase.without ?? []).map((source) => new LazyProgram(() => read(rule, source)))
    const compiled = { phrase, find, without }
    const line = lines?.[rank]
    const triggers = line === undefined ? triggersIn(rule, phrase) : readTriggers(line)
    for (const word of triggers.words) addTo(byWord, word, compiled)
    for (const lemma of triggers.lemmas) addTo(byLemma, lemma, compiled)
    for (const pos of triggers.pos) addTo(byPos, pos, compiled)
  }
  return { byWord, byLemma, byPos }
}

function firstHit(awake: Awake | undefined, view: SentenceView, at: number): Hit | undefined {
  if (!awake) return undefined
  const { phrases, rarest } = awake
  const keys = keysOf(view)
  for (let each = 0; each < rarest.length; each++) {
    const need = rarest[each] ?? UNREAD
    // « de » wakes dozens, and of a hundred one has its words in the sentence: the others are not even looked at.
    if (need >= 0 && !mayMeet(need, keys)) continue
    const compiled = phrases[each]
    if (!compiled) continue
    const { program } = compiled.find
    if (need === UNREAD) rarest[each] = program.needs[0]?.number ?? NEEDS_NOTHING
    const match = meetsNeeds(program.needs, keys) ? matchFrom(program, view, at) : undefined
    if (match && !isExcused(compiled, match, view)) return hitOf(compiled.phrase, match, view)
  }
  return undefined
}

function read(rule: string, source: string): Pattern {
  const pattern = parsePattern(source)
  if (!pattern.ok) throw new Error(`${rule}: « ${source} » : ${pattern.error}`)
  return pattern.value
}

function triggersIn(rule: string, { find }: Phrase): Triggers {
  const triggers = triggersOf(read(rule, find))
  if (!triggers) throw new Error(`${rule}: « ${find} » commence par n’importe quoi.`)
  return triggers
}

interface PhraseList {
  readonly rule: string
  readonly phrases: readonly Phrase[]
}

/** Every list of phrases, for the build. */
const lists: PhraseList[] = []

/** What a build puts into `prepared.ts`. Reads every phrase, so that one which cannot be read fails the build. */
export function preparePhrases(): PreparedPatterns['phrases'] {
  const prepared: Record<string, PreparedPhrases> = {}
  for (const { rule, phrases } of lists) {
    if (prepared[rule]) throw new Error(`${rule} has two lists of phrases.`)
    for (const source of phrases.flatMap(({ without = [] }) => without)) read(rule, source)
    const triggers = phrases.map((phrase) => triggersIn(rule, phrase))
    prepared[rule] = {
      length: lengthOf(phrases),
      all: writeTriggers(unionOf(triggers)),
      lines: triggers.map(writeTriggers).join('\n'),
    }
  }
  return prepared
}

const unionOf = (triggers: readonly Triggers[]): Triggers => ({
  words: new Set(triggers.flatMap(({ words }) => [...words])),
  lemmas: new Set(triggers.flatMap(({ lemmas }) => [...lemmas])),
  pos: new Set(triggers.flatMap(({ pos }) => [...pos])),
})

/** Nothing where the list has changed since it was prepared. */
function preparedOf(rule: string, phrases: readonly Phrase[]): PreparedPhrases | undefined {
  const prepared = PREPARED?.phrases[rule]
  return prepared?.length === lengthOf(phrases) ? prepared : undefined
}

const lengthOf = (phrases: readonly Phrase[]): number =>
  phrases.reduce((sum, { find }) => sum + find.length, 0)

function addTo<K>(map: Map<K, Awake>, key: K, phrase: CompiledPhrase): void {
  const awake = map.get(key) ?? { phrases: [], rarest: [] }
  map.set(key, awake)
  awake.phrases.push(phrase)
  awake.rarest.push(UNREAD)
}

function isExcused({ phrase, without }: CompiledPhrase, match: Match, view: SentenceView): boolean {
  for (const guard of phrase.unless ?? []) {
    if (guard === 'quoted' && isQuoted(view, match.from)) return true
    if (guard === 'negated' && isNegated(view, match.from, match.to)) return true
  }
  return without.some(({ program }) => standsIn(program, view))
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
