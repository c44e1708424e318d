import type { PartOfSpeech } from '../../lexicon/morphology'
import { takeApart } from '../../text/apart'
import { isNegated } from '../pattern/guards'
import { type Match, matchAt, type Program } from '../pattern/match'
import { isQuoted } from '../pattern/quotation'
import type { SentenceView } from '../rule'
import type { Anchor } from './anchor'

/** One way in which a rule's words may stand. */
export interface Way {
  readonly program: Program
  readonly anchor: Anchor
  /** Holds only in the first or the last sentence of the reply. */
  readonly edge: 'start' | 'end' | undefined
}

export interface Guards {
  readonly negated: boolean
  readonly quoted: boolean
  /** Silent when one of these stands in the sentence. */
  readonly without: readonly Program[]
  /** Silent unless one of these stands at most `within` words away. */
  readonly near: readonly Program[]
  readonly within: number
}

export const NO_GUARDS: Guards = { negated: false, quoted: false, without: [], near: [], within: 0 }

/** A match, and the token that woke it. */
export interface Found extends Match {
  readonly anchor: number
  readonly edge: Way['edge']
}

/** Finds one rule's words in a sentence; asked many times about the same sentence, it looks once. */
export class Finder {
  readonly words: ReadonlyMap<string, readonly Way[]>
  readonly lemmas: ReadonlyMap<string, readonly Way[]>
  readonly pos: ReadonlyMap<PartOfSpeech, readonly Way[]>
  readonly #kept = new WeakMap<SentenceView, readonly Found[]>()

  constructor(
    ways: readonly Way[],
    readonly guards: Guards,
  ) {
    this.words = indexBy(ways, ({ triggers }) => triggers.words)
    this.lemmas = indexBy(ways, ({ triggers }) => triggers.lemmas)
    this.pos = indexBy(ways, ({ triggers }) => triggers.pos)
  }

  /** Every place where the rule holds: apart from each other, the longest first where two overlap; by place. */
  in(view: SentenceView): readonly Found[] {
    const known = this.#kept.get(view)
    if (known) return known
    const found: Found[] = []
    const lemmas = lemmasOf(view)
    for (const [at, token] of view.tokens.entries()) {
      let awake = this.words.get(token.norm) ?? NO_WAYS
      for (const lemma of lemmas[at] ?? []) awake = both(awake, this.lemmas.get(lemma))
      if (this.pos.size > 0)
        for (const { pos } of view.readings[at]?.plausible ?? []) awake = both(awake, this.pos.get(pos))
      for (const way of awake) {
        const match = matchAround(way, view, at)
        if (match && !isExcused(this.guards, match, view))
          found.push({ ...match, anchor: at, edge: way.edge })
      }
    }
    const settled = longestApart(found)
    this.#kept.set(view, settled)
    return settled
  }
}

const NO_WAYS: readonly Way[] = []

/** Most tokens wake nothing: nothing is made for them. A way that is woken twice finds the same, once kept. */
const both = (awake: readonly Way[], more: readonly Way[] | undefined): readonly Way[] =>
  more === undefined ? awake : awake.length === 0 ? more : [...awake, ...more]

function indexBy<K>(ways: readonly Way[], keysOf: (anchor: Anchor) => Iterable<K>): Map<K, Way[]> {
  const index = new Map<K, Way[]>()
  for (const way of ways)
    for (const key of keysOf(way.anchor)) {
      const list = index.get(key)
      if (list) list.push(way)
      else index.set(key, [way])
    }
  return index
}

/** The leftmost match whose anchor may be the token at `at`. */
function matchAround({ program, anchor }: Way, view: SentenceView, at: number): Match | undefined {
  for (let from = Math.max(0, at - anchor.before.most); from <= at - anchor.before.least; from++) {
    const match = matchAt(program, view, from)
    if (match && match.from <= at && at < match.to) return match
  }
  return undefined
}

function isExcused(guards: Guards, match: Match, view: SentenceView): boolean {
  if (guards.quoted && isQuoted(view, match.from)) return true
  if (guards.negated && isNegated(view, match.from, match.to)) return true
  if (guards.without.some((program) => stands(program, view, 0, view.tokens.length))) return true
  const { near, within } = guards
  return (
    near.length > 0 && !near.some((program) => stands(program, view, match.from - within, match.to + within))
  )
}

const stands = (program: Program, view: SentenceView, from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at < Math.min(view.tokens.length, to); at++)
    if (matchAt(program, view, at)) return true
  return false
}

function longestApart(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const byLength = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  return takeApart(byLength, ({ from, to }) => ({ start: from, end: to }))
}

const keptLemmas = new WeakMap<SentenceView, readonly (readonly string[])[]>()

/** The lemmas that each token may be: an analysis computes its own at each reading, and many rules ask. */
export function lemmasOf(view: SentenceView): readonly (readonly string[])[] {
  const known = keptLemmas.get(view)
  if (known) return known
  const lemmas = view.readings.map(({ plausible }) => [...new Set(plausible.map(({ lemma }) => lemma))])
  keptLemmas.set(view, lemmas)
  return lemmas
}

/** Finders by what wakes them, for rules that look at the whole reply: one pass per sentence serves them all. */
export class FinderSet {
  readonly #words = new Map<string, Finder[]>()
  readonly #lemmas = new Map<string, Finder[]>()
  readonly #pos = new Map<PartOfSpeech, Finder[]>()
  readonly #kept = new WeakMap<SentenceView, ReadonlyMap<Finder, readonly Found[]>>()

  constructor(finders: Iterable<Finder>) {
    const push = <K>(map: Map<K, Finder[]>, key: K, finder: Finder): void => {
      const list = map.get(key)
      if (list) list.push(finder)
      else map.set(key, [finder])
    }
    for (const finder of finders) {
      for (const word of finder.words.keys()) push(this.#words, word, finder)
      for (const lemma of finder.lemmas.keys()) push(this.#lemmas, lemma, finder)
      for (const pos of finder.pos.keys()) push(this.#pos, pos, finder)
    }
  }

  in(view: SentenceView): ReadonlyMap<Finder, readonly Found[]> {
    const known = this.#kept.get(view)
    if (known) return known
    const awake = new Set<Finder>()
    const lemmas = lemmasOf(view)
    for (const [at, token] of view.tokens.entries()) {
      for (const finder of this.#words.get(token.norm) ?? []) awake.add(finder)
      for (const lemma of lemmas[at] ?? [])
        for (const finder of this.#lemmas.get(lemma) ?? []) awake.add(finder)
      if (this.#pos.size > 0)
        for (const { pos } of view.readings[at]?.plausible ?? [])
          for (const finder of this.#pos.get(pos) ?? []) awake.add(finder)
    }
    const found = new Map<Finder, readonly Found[]>()
    for (const finder of awake) {
      const matches = finder.in(view)
      if (matches.length > 0) found.set(finder, matches)
    }
    this.#kept.set(view, found)
    return found
  }
}
