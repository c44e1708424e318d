/**
 * The minimal automaton of all forms, one 32-bit word per edge:
 *
 *   bits 0 to 7    label: 0 ends a word, others index the alphabet (the commonest letters first)
 *   bit 8          set on the last edge of its state
 *   bits 9 to 31   label 0: what kind of ending it is; otherwise the state reached
 *
 * A state is the index of its first edge; its edges run on in increasing label order. States may share their
 * tails, so a state can begin inside another one's run. Word 0 holds the root, hence no state is 0.
 */
export const LABEL_MASK = 0xff
export const LAST_EDGE = 0x100
export const TARGET_SHIFT = 9
export const END_LABEL = 0
export const NO_STATE = 0
export const NO_ENDING = -1

export class Automaton {
  readonly root: number
  readonly #edges: Uint32Array
  readonly #alphabet: Uint16Array
  readonly #labels = new Uint8Array(0x1_0000)
  #wordsFrom: Uint32Array | undefined

  /** Views over a compiled file, as `tools/lexicon/compileAutomaton.ts` writes them. */
  constructor(edges: Uint32Array, alphabet: Uint16Array) {
    this.#edges = edges
    this.#alphabet = alphabet
    this.root = edges[0] ?? NO_STATE
    for (let label = 1; label < alphabet.length; label++) this.#labels[alphabet[label] ?? 0] = label
  }

  get letters(): number {
    return this.#alphabet.length
  }

  /** Label of a UTF-16 code unit, or 0 when no word has it. */
  labelOf(codeUnit: number): number {
    return this.#labels[codeUnit] ?? 0
  }

  /** UTF-16 code unit of a label. */
  codeUnitOf(label: number): number {
    return this.#alphabet[label] ?? 0
  }

  /** The edge at an index; past the end, an edge that leads nowhere and is the last of its state. */
  edge(index: number): number {
    return this.#edges[index] ?? LAST_EDGE
  }

  /** The state reached from `state` by `label` (not 0), or `NO_STATE`. */
  step(state: number, label: number): number {
    for (let index = state; ; index++) {
      const edge = this.edge(index)
      const found = edge & LABEL_MASK
      if (found === label) return label === END_LABEL ? NO_STATE : edge >>> TARGET_SHIFT
      if (found > label || (edge & LAST_EDGE) !== 0) return NO_STATE
    }
  }

  /** The kind of ending when a word may end in `state`, else `NO_ENDING`. */
  ending(state: number): number {
    const edge = this.edge(state)
    return state !== NO_STATE && (edge & LABEL_MASK) === END_LABEL ? edge >>> TARGET_SHIFT : NO_ENDING
  }

  /** The state after all of `word`, or `NO_STATE`. */
  walk(word: string): number {
    let state = this.root
    for (let at = 0; at < word.length && state !== NO_STATE; at++) {
      state = this.step(state, this.labelOf(word.charCodeAt(at)))
    }
    return state
  }

  /** The kind of ending of `word`, exactly as spelled, or `NO_ENDING` when it is no word. */
  find(word: string): number {
    return this.ending(this.walk(word))
  }

  /**
   * The word's number, from 0, in the automaton's own order (by label, a prefix before what it begins), or -1.
   * The numbers are dense: they index tables that have one entry per word.
   */
  numberOf(word: string): number {
    const wordsFrom = this.#counts()
    let state = this.root
    let number = 0
    for (let at = 0; at < word.length; at++) {
      const label = this.labelOf(word.charCodeAt(at))
      if (label === END_LABEL) return -1
      let index = state
      while ((this.edge(index) & LABEL_MASK) !== label) {
        if ((this.edge(index) & LAST_EDGE) !== 0) return -1
        index++
      }
      number += (wordsFrom[state] ?? 0) - (wordsFrom[index] ?? 0)
      state = this.edge(index) >>> TARGET_SHIFT
    }
    return this.ending(state) === NO_ENDING ? -1 : number
  }

  /** Every word with its number, in order: for tests and build programs. */
  *words(): Generator<string> {
    const walk = function* (self: Automaton, state: number, prefix: string): Generator<string> {
      for (let index = state; ; index++) {
        const edge = self.edge(index)
        if ((edge & LABEL_MASK) === END_LABEL) yield prefix
        else {
          const letter = String.fromCharCode(self.codeUnitOf(edge & LABEL_MASK))
          yield* walk(self, edge >>> TARGET_SHIFT, prefix + letter)
        }
        if ((edge & LAST_EDGE) !== 0) return
      }
    }
    if (this.root !== NO_STATE) yield* walk(this, this.root, '')
  }

  /**
   * How many words the edges from each index to the end of its run lead to. Counted on first use (about a
   * millisecond) rather than shipped, since it would double the file. Targets always lie below their
   * sources, so one pass upward suffices.
   */
  #counts(): Uint32Array {
    if (this.#wordsFrom !== undefined) return this.#wordsFrom
    const counts = new Uint32Array(this.#edges.length)
    let first = 1
    for (let last = 1; last < counts.length; last++) {
      if ((this.edge(last) & LAST_EDGE) === 0) continue
      let words = 0
      for (let index = last; index >= first; index--) {
        const edge = this.edge(index)
        words += (edge & LABEL_MASK) === END_LABEL ? 1 : (counts[edge >>> TARGET_SHIFT] ?? 0)
        counts[index] = words
      }
      first = last + 1
    }
    this.#wordsFrom = counts
    return counts
  }
}
