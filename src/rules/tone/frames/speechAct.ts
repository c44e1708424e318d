import { withCaseOf } from '../../../text/normalise'
import { keysOf, placesOf } from '../../pattern/keys'
import { type Match, matchFrom, standsIn } from '../../pattern/match'
import { isQuoted } from '../../pattern/quotation'
import type { Hit, SentenceView } from '../../rule'
import { clauseAround, type TokenRange } from './clause'
import { type DenialReach, isDenied } from './denial'
import { ALL, contextOf, type Way, wayListOf } from './ways'

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

export interface Finder {
  /** Where the acts are done in a sentence, in order; what touches is one passage. */
  find(view: SentenceView): Hit[]
}

export function finderOf(rule: string, acts: readonly SpeechAct[]): Finder {
  const list = wayListOf(rule, acts)
  return {
    find(view) {
      const awake = ALL.awakeIn(view, list)
      if (awake.length === 0) return []
      const keys = keysOf(view)
      // At each place the first way that is written speaks.
      let found: Map<number, Found> | undefined
      for (const way of awake) {
        for (const at of placesOf(way.triggers, keys)) {
          if (found?.has(at)) continue
          const match = matchFrom(way.program, view, at)
          if (!match || isExcused(way, match, view)) continue
          const range = way.act.marks === 'passage' ? match.marked : clauseAround(view, match.marked)
          found ??= new Map()
          found.set(at, { ...range, act: way.act, match })
        }
      }
      return found ? join([...found.values()], view).map((joined) => hitOf(joined, view)) : []
    },
  }
}

function isExcused({ act, list }: Way, match: Match, view: SentenceView): boolean {
  if (act.quoted !== 'told' && isQuoted(view, match.from)) return true
  if (isDenied(view, match.from, match.to, act.denial ?? 'around')) return true
  if (act.when && !act.when(match, view)) return true
  const { beside = [], without = [] } = act
  const stands = (source: string): boolean => standsIn(contextOf(list, source), view)
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
