import {
  CROWD,
  END_LABEL,
  LABEL_MASK,
  LAST_EDGE,
  NEXT_STATE,
  TARGET_SHIFT,
} from '../../src/lexicon/automaton'

export interface CompiledAutomaton {
  /** See `src/lexicon/automaton.ts`. */
  readonly edges: Uint32Array
  readonly crowds: Uint32Array
  /** UTF-16 code unit per label; the commonest first, so that lookups scan few edges. */
  readonly alphabet: Uint16Array
  /** The words in word-number order. */
  readonly words: readonly string[]
}

interface State {
  /** In increasing label order; the target is an ending for label 0, else the id of a state. */
  readonly edges: readonly Edge[]
  references: number
}

interface Edge {
  readonly label: number
  readonly target: number
}

/** Compiles words, each with the kind of its ending, to a minimal automaton. */
export function compileAutomaton(endings: ReadonlyMap<string, number>): CompiledAutomaton {
  const alphabet = rankLetters(endings.keys())
  const labels = new Map(alphabet.map((unit, label) => [unit, label]))
  const entries = Array.from(endings, ([word, ending]) => ({
    word,
    ending,
    code: Array.from({ length: word.length }, (_, at) => labels.get(word.charCodeAt(at)) ?? END_LABEL),
  })).sort((left, right) => compare(left.code, right.code))
  const { states, root } = minimise(entries)
  return {
    ...layOut(states, root),
    alphabet: Uint16Array.from(alphabet),
    words: entries.map((entry) => entry.word),
  }
}

/**
 * Adds the words in order and freezes every state that no later word can change, sharing it with an equal one
 * if there is one (Daciuk et al. 2000, incremental construction from sorted data).
 */
function minimise(entries: Iterable<{ readonly code: readonly number[]; readonly ending: number }>): {
  readonly states: readonly State[]
  readonly root: number
} {
  const states: State[] = []
  const known = new Map<string, number>()
  const freeze = (edges: readonly Edge[]): number => {
    const key = edges.map((edge) => `${edge.label}>${edge.target}`).join()
    const id = known.get(key) ?? states.length
    if (id === states.length) {
      known.set(key, id)
      states.push({ edges, references: 0 })
      for (const { label, target } of edges) {
        const state = label === END_LABEL ? undefined : states[target]
        if (state !== undefined) state.references++
      }
    }
    return id
  }
  /** The states along the latest word, each with its finished edges; the unfinished one hangs below. */
  const open: { readonly label: number; readonly edges: Edge[] }[] = [{ label: END_LABEL, edges: [] }]
  const close = (depth: number): void => {
    while (open.length > depth) {
      const done = open.pop()
      if (done !== undefined) open.at(-1)?.edges.push({ label: done.label, target: freeze(done.edges) })
    }
  }
  let before: readonly number[] = []
  for (const { code, ending } of entries) {
    let shared = 0
    while (shared < before.length && before[shared] === code[shared]) shared++
    close(shared + 1)
    for (const label of code.slice(shared)) open.push({ label, edges: [] })
    open.at(-1)?.edges.push({ label: END_LABEL, target: ending })
    before = code
  }
  close(1)
  return { states, root: freeze(open[0]?.edges ?? []) }
}

/** States with so many references get the lowest addresses. */
const POPULAR = 10

/**
 * Where a state stands is free, and decides how well the file compresses: popular states come first, so that
 * most addresses are small numbers that repeat; every other one follows, where it can, the state that
 * leads to it, whose edge then has the constant "next" for its target. That is a quarter less than in order of creation.
 */
function layOut(states: readonly State[], root: number): Pick<CompiledAutomaton, 'edges' | 'crowds'> {
  const popular = Array.from(states.entries())
    .filter(([, state]) => state.references >= POPULAR)
    .sort(([, left], [, right]) => right.references - left.references)
    .map(([id]) => id)
  const order = new Set(popular)
  const children = (id: number): number[] =>
    (states[id]?.edges ?? []).filter((edge) => edge.label !== END_LABEL).map((edge) => edge.target)
  const pending = [root, ...popular.flatMap(children).reverse()]
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    if (order.has(top)) continue
    order.add(top)
    pending.push(...children(top).reverse())
    // What the last edge leads to is best placed right after it: there its address is quickest to find.
    const last = states[top]?.edges.at(-1)
    if (last !== undefined && last.label !== END_LABEL) pending.push(last.target)
  }

  const addresses = new Map<number, number>()
  let end = 1
  for (const id of order) {
    addresses.set(id, end)
    end += states[id]?.edges.length ?? 0
  }
  if (end >= 2 ** (32 - TARGET_SHIFT)) throw new Error('too many edges for the layout')
  const edges = new Uint32Array(end)
  edges[0] = end > 1 ? (addresses.get(root) ?? 0) : 0
  for (const [id, start] of addresses) {
    const run = states[id]?.edges ?? []
    for (const [at, { label, target }] of run.entries()) {
      const isLast = at === run.length - 1
      const address = label === END_LABEL ? target : (addresses.get(target) ?? 0)
      const isNext = label !== END_LABEL && address === start + run.length
      edges[start + at] = label | (isLast ? LAST_EDGE : 0) | ((isNext ? NEXT_STATE : address) << TARGET_SHIFT)
    }
  }
  return { edges, crowds: crowdsOf(states, addresses) }
}

function crowdsOf(states: readonly State[], addresses: ReadonlyMap<number, number>): Uint32Array {
  const known = new Map<number, number>()
  const wordsUnder = (id: number): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    const total = wordsFrom(states[id]?.edges ?? [])
    known.set(id, total)
    return total
  }
  const wordsFrom = (edges: readonly Edge[]): number =>
    edges.reduce((sum, { label, target }) => sum + (label === END_LABEL ? 1 : wordsUnder(target)), 0)

  const crowds: (readonly [edge: number, words: number])[] = []
  for (const [id, start] of addresses) {
    const edges = states[id]?.edges ?? []
    for (const at of edges.keys()) {
      const words = wordsFrom(edges.slice(at))
      if (words >= CROWD) crowds.push([start + at, words])
    }
  }
  crowds.sort(([a], [b]) => a - b)
  return Uint32Array.from([...crowds.map(([edge]) => edge), ...crowds.map(([, words]) => words)])
}

function rankLetters(words: Iterable<string>): number[] {
  const counts = new Map<number, number>()
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
    }
  }
  if (counts.size > LABEL_MASK) throw new Error(`${counts.size} letters do not fit ${LABEL_MASK} labels`)
  const ranked = Array.from(counts).sort(([a, left], [b, right]) => right - left || a - b)
  return [0, ...ranked.map(([unit]) => unit)]
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [at, label] of left.entries()) {
    const difference = label - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
