import { withCaseOf } from '../../../text/normalise'
import { keysOf, meetsNeeds, type Need, needsOf, rarestOf, type ViewKeys } from '../../pattern/keys'
import { lazily, type Match, matchFrom, type Program, standsIn } from '../../pattern/match'
import { type Pattern, parsePattern } from '../../pattern/syntax'
import { type Triggers, triggersOf } from '../../pattern/triggers'
import type { Hit, SentenceView } from '../../rule'
import { clauseAround, type TokenRange } from './clause'
import { type DenialReach, isDenied } from './denial'
import { isQuoted } from './quotation'

/** Something that is done by saying it, and the many ways in which French says it. */
export interface SpeechAct {
  /** Patterns, see `pattern/syntax.ts`; each must begin with something a token can be known by. */
  readonly find: readonly string[]
  /** One sentence, in French, where the act needs its own. */
  readonly message?: string
  /** Passages that may replace the mark, best first. */
  readonly better?: readonly string[] | ((match: Match, view: SentenceView) => readonly string[])
  /** The whole clause unless said otherwise: a hostile clause is rewritten, an insult is taken out. */
  readonly marks?: 'passage' | 'clause'
  /** Which negations excuse it; one on either side unless said otherwise. */
  readonly denial?: DenialReach
  /** Where a comment is read, what it quotes was said to its author, and tells as much as the rest. */
  readonly quoted?: 'told'
  /** Speaks only when one of these stands in the sentence too, before or after. */
  readonly beside?: readonly string[]
  /** Silent when one of these stands anywhere in the sentence. */
  readonly without?: readonly string[]
  /** What only code can tell. */
  readonly when?: (match: Match, view: SentenceView) => boolean
}

interface Way {
  /** All ways of the same finder. */
  readonly owner: ReadonlySet<Way>
  readonly act: SpeechAct
  /** Where it stands among all ways: the first that is written speaks. */
  readonly rank: number
  readonly triggers: Triggers
  readonly program: () => Program
  readonly beside: readonly (() => Program)[]
  readonly without: readonly (() => Program)[]
}

export interface Finder {
  /** Where the acts are done in a sentence, in order; what touches is one passage. */
  find(view: SentenceView): Hit[]
}

/** A pattern that cannot be read is a mistake of ours and fails at load. */
export function finderOf(rule: string, acts: readonly SpeechAct[]): Finder {
  const own = new Set<Way>()
  let rank = 0
  for (const act of acts) {
    const beside = (act.beside ?? []).map((source) => lazily(() => read(rule, source)))
    const without = (act.without ?? []).map((source) => lazily(() => read(rule, source)))
    for (const source of act.find) {
      const pattern = read(rule, source)
      const triggers = triggersOf(pattern)
      if (!triggers) throw new Error(`${rule}: « ${source} » commence par n’importe quoi.`)
      const way: Way = {
        owner: own,
        act,
        rank: rank++,
        triggers,
        program: lazily(() => pattern),
        beside,
        without,
      }
      own.add(way)
      ALL.add(way, rarestOf(needsOf(pattern)))
    }
  }

  return {
    find(view) {
      const keys = keysOf(view)
      // At each place the first way that is written speaks.
      const found = new Map<number, Found>()
      for (const way of ALL.awakeIn(view, own)) {
        for (const at of placesOf(way.triggers, keys)) {
          if (found.has(at)) continue
          const match = matchFrom(way.program(), view, at)
          if (!match || isExcused(way, match, view)) continue
          const range = way.act.marks === 'passage' ? match.marked : clauseAround(view, match.marked)
          found.set(at, { ...range, act: way.act, match })
        }
      }
      return join([...found.values()], view).map((joined) => hitOf(joined, view))
    },
  }
}

/**
 * The ways of all finders. They sleep until the rarest of the words they need turns up, and a sentence is looked
 * through once for all of them: its cost does not grow with the families.
 */
class Ways {
  readonly #byWord = new Map<string, Way[]>()
  readonly #byLemma = new Map<string, Way[]>()
  readonly #always: Way[] = []
  readonly #awake = new WeakMap<SentenceView, ReadonlyMap<ReadonlySet<Way>, readonly Way[]>>()

  add(way: Way, rarest: Need | undefined): void {
    if (!rarest) this.#always.push(way)
    for (const word of rarest?.forms ?? []) listIn(this.#byWord, word).push(way)
    for (const lemma of rarest?.lemmas ?? []) listIn(this.#byLemma, lemma).push(way)
  }

  /** The ways of one finder that may stand in the sentence, in the order written. */
  awakeIn(view: SentenceView, owner: ReadonlySet<Way>): readonly Way[] {
    let awake = this.#awake.get(view)
    if (!awake) {
      awake = this.#wake(keysOf(view))
      this.#awake.set(view, awake)
    }
    return awake.get(owner) ?? NONE
  }

  #wake(keys: ViewKeys): ReadonlyMap<ReadonlySet<Way>, readonly Way[]> {
    const ways = new Set(this.#always)
    for (const form of keys.forms.keys()) for (const way of this.#byWord.get(form) ?? NONE) ways.add(way)
    for (const lemma of keys.lemmas.keys()) for (const way of this.#byLemma.get(lemma) ?? NONE) ways.add(way)
    const byOwner = new Map<ReadonlySet<Way>, Way[]>()
    for (const way of ways) if (meetsNeeds(way.program().needs, keys)) listIn(byOwner, way.owner).push(way)
    for (const own of byOwner.values()) own.sort((a, b) => a.rank - b.rank)
    return byOwner
  }
}

const NONE: readonly Way[] = []
const ALL = new Ways()

/** Where in the sentence a pattern with these triggers may begin. */
function placesOf({ words, lemmas, pos }: Triggers, keys: ViewKeys): ReadonlySet<number> {
  const places = new Set<number>()
  const gather = (wanted: readonly string[], held: ReadonlyMap<string, readonly number[]>): void => {
    for (const key of wanted) for (const at of held.get(key) ?? []) places.add(at)
  }
  gather(words, keys.forms)
  gather(lemmas, keys.lemmas)
  gather(pos, keys.pos)
  return places
}

function listIn<K>(map: Map<K, Way[]>, key: K): Way[] {
  const known = map.get(key)
  if (known) return known
  const list: Way[] = []
  map.set(key, list)
  return list
}

function read(rule: string, source: string): Pattern {
  const pattern = parsePattern(source)
  if (!pattern.ok) throw new Error(`${rule}: « ${source} » : ${pattern.error}`)
  return pattern.value
}

function isExcused({ act, beside, without }: Way, match: Match, view: SentenceView): boolean {
  if (act.quoted !== 'told' && isQuoted(view, match.from)) return true
  if (isDenied(view, match.from, match.to, act.denial ?? 'around')) return true
  if (act.when && !act.when(match, view)) return true
  const stands = (program: () => Program): boolean => standsIn(program(), view)
  return (beside.length > 0 && !beside.some(stands)) || without.some(stands)
}

interface Found extends TokenRange {
  readonly act: SpeechAct
  readonly match: Match
}

/** The same act said twice in a row is one passage to rewrite; the first word on it speaks. */
function join(found: readonly Found[], view: SentenceView): Found[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to)
  const joined: Found[] = []
  for (const next of sorted) {
    const last = joined.at(-1)
    const gap = last ? view.tokens.slice(last.to, next.from) : []
    if (last && gap.every((token) => token.text === ',' || token.text === ':'))
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to) }
    else joined.push(next)
  }
  return joined
}

function hitOf({ act, match, from, to }: Found, view: SentenceView): Hit {
  const start = view.tokens[from]?.start ?? match.span.start
  const end = view.tokens[to - 1]?.end ?? match.span.end
  const better = typeof act.better === 'function' ? act.better(match, view) : (act.better ?? [])
  return {
    span: { start, end },
    suggestions: better.map((text) => withCaseOf(view.text.charAt(start), text)),
    ...(act.message === undefined ? {} : { message: act.message }),
  }
}
