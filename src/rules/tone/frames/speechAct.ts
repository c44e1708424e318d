import { withCaseOf } from '../../../text/normalise'
import { compilePattern, type Match, matchAt, type Program } from '../../pattern/match'
import { parsePattern } from '../../pattern/syntax'
import { triggersOf } from '../../pattern/triggers'
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
  /** Silent when one of these stands anywhere in the sentence. */
  readonly without?: readonly string[]
  /** What only code can tell. */
  readonly when?: (match: Match, view: SentenceView) => boolean
}

interface Way {
  readonly act: SpeechAct
  readonly program: Program
  readonly without: readonly Program[]
}

export interface Finder {
  /** Where the acts are done in a sentence, in order; what touches is one passage. */
  find(view: SentenceView): Hit[]
}

/** A pattern that cannot be read is a mistake of ours and fails at load. */
export function finderOf(rule: string, acts: readonly SpeechAct[]): Finder {
  const byKey = new Map<string, Way[]>()
  for (const act of acts) {
    const without = (act.without ?? []).map((source) => compile(rule, source).program)
    for (const source of act.find) {
      const { program, keys } = compile(rule, source)
      const way = { act, program, without }
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), way])
    }
  }

  const waysAt = (view: SentenceView, at: number): ReadonlySet<Way> => {
    const ways = new Set(byKey.get(wordKey(view.tokens[at]?.norm ?? '')))
    for (const { lemma, pos } of view.readings[at]?.plausible ?? []) {
      for (const way of byKey.get(lemmaKey(lemma)) ?? []) ways.add(way)
      for (const way of byKey.get(posKey(pos)) ?? []) ways.add(way)
    }
    return ways
  }

  return {
    find(view) {
      const found: Found[] = []
      for (let at = 0; at < view.tokens.length; at++) {
        for (const way of waysAt(view, at)) {
          const match = matchAt(way.program, view, at)
          if (!match || isExcused(way, match, view)) continue
          const range = way.act.marks === 'passage' ? match.marked : clauseAround(view, match.marked)
          found.push({ ...range, act: way.act, match })
          break
        }
      }
      return join(found, view).map((joined) => hitOf(joined, view))
    },
  }
}

const wordKey = (norm: string): string => `w ${norm}`
const lemmaKey = (lemma: string): string => `l ${lemma}`
const posKey = (pos: string): string => `p ${pos}`

function compile(rule: string, source: string): { program: Program; keys: readonly string[] } {
  const pattern = parsePattern(source)
  if (!pattern.ok) throw new Error(`${rule}: « ${source} » : ${pattern.error}`)
  const triggers = triggersOf(pattern.value)
  if (!triggers) throw new Error(`${rule}: « ${source} » commence par n’importe quoi.`)
  const keys = [...triggers.words.map(wordKey), ...triggers.lemmas.map(lemmaKey), ...triggers.pos.map(posKey)]
  return { program: compilePattern(pattern.value), keys }
}

function isExcused({ act, without }: Way, match: Match, view: SentenceView): boolean {
  if (isQuoted(view, match.from)) return true
  if (isDenied(view, match.from, match.to, act.denial ?? 'around')) return true
  if (act.when && !act.when(match, view)) return true
  return without.some((program) => view.tokens.some((_, at) => matchAt(program, view, at) !== undefined))
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
