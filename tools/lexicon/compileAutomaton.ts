import { END_LABEL, LABEL_MASK, LAST_EDGE, TARGET_SHIFT } from '../../src/lexicon/automaton.ts'

export interface CompiledAutomaton {
  /** See `src/lexicon/automaton.ts`. */
  readonly edges: Uint32Array
  /** UTF-16 code unit per label; the commonest first, so that lookups scan few edges. */
  readonly alphabet: Uint16Array
  /** The words in word-number order. */
  readonly words: readonly string[]
}

/**
 * Compiles words, each with the kind of its ending, to a minimal automaton: words are added in order and every
 * state that no later word can change is frozen, shared with an equal one if there is one (Daciuk et al. 2000).
 */
export function compileAutomaton(endings: ReadonlyMap<string, number>): CompiledAutomaton {
  const alphabet = rankLetters(endings.keys())
  const labels = new Map(alphabet.map((unit, label) => [unit, label]))
  const code = (word: string): number[] =>
    Array.from({ length: word.length }, (_, at) => labels.get(word.charCodeAt(at)) ?? END_LABEL)
  const entries = Array.from(endings, ([word, ending]) => ({ word, ending, code: code(word) })).sort(
    (left, right) => compare(left.code, right.code),
  )

  const states = new StateTable()
  /** The states along the latest word, each as its finished edges; the unfinished one hangs below. */
  const open: { label: number; edges: number[] }[] = [{ label: END_LABEL, edges: [] }]
  const close = (depth: number): void => {
    while (open.length > depth) {
      const done = open.pop()
      if (done === undefined) return
      open.at(-1)?.edges.push((done.label | (states.freeze(done.edges) << TARGET_SHIFT)) >>> 0)
    }
  }
  let before: readonly number[] = []
  for (const entry of entries) {
    let shared = 0
    while (shared < before.length && before[shared] === entry.code[shared]) shared++
    close(shared + 1)
    for (const label of entry.code.slice(shared)) open.push({ label, edges: [] })
    open.at(-1)?.edges.push((END_LABEL | (entry.ending << TARGET_SHIFT)) >>> 0)
    before = entry.code
  }
  close(1)
  const edges = states.finish(open[0]?.edges ?? [])
  return { edges, alphabet: Uint16Array.from(alphabet), words: entries.map((entry) => entry.word) }
}

class StateTable {
  readonly #edges: number[] = [0]
  readonly #known = new Map<string, number>()

  /** The address of the state with these edges, which are written unless an equal run already stands. */
  freeze(edges: readonly number[]): number {
    const key = edges.join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const address = this.#edges.length
    edges.forEach((edge, at) => {
      const isLast = at === edges.length - 1
      this.#edges.push((isLast ? edge | LAST_EDGE : edge) >>> 0)
      // A run's tail is a state too: whoever needs just these edges may start there.
      const tail = edges.slice(at).join()
      if (!this.#known.has(tail)) this.#known.set(tail, address + at)
    })
    if (this.#edges.length >= 2 ** (32 - TARGET_SHIFT)) throw new Error('too many edges for the layout')
    return address
  }

  /** Freezes the root last, notes it in word 0 and gives the edges. */
  finish(root: readonly number[]): Uint32Array {
    this.#edges[0] = root.length === 0 ? 0 : this.freeze(root)
    return Uint32Array.from(this.#edges)
  }
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
