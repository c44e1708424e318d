/**
 * The minimal automaton of all forms, one 32-bit word per edge:
 *
 *   bits 0 to 7    label: 0 ends a word, others index the alphabet (the commonest letters first)
 *   bit 8          set on the last edge of its state
 *   bits 9 to 31   label 0: what kind of ending it is; otherwise the state reached, 0 for the one after this state
 *
 * A state is the index of its first edge; its edges run on in increasing label order. Word 0 holds the root,
 * hence no state is 0.
 */
export const LABEL_MASK = 0xff
export const LAST_EDGE = 0x100
export const TARGET_SHIFT = 9
export const NEXT_STATE = 0
export const END_LABEL = 0
export const NO_STATE = 0
export const NO_ENDING = -1

/** From so many words on it is written in the file how many an edge leads to; fewer are counted when asked. */
export const CROWD = 1024
/** What a byte holds. */
const MOST_IN_BYTE = 255

export class Automaton {
  readonly root: number
  readonly #edges: Uint32Array
  readonly #alphabet: Uint16Array
  readonly #crowds: Uint32Array
  readonly #labels = new Uint8Array(0x1_0000)
  /** Counts as they become known: most fit a byte. */
  readonly #counted: Uint8Array
  readonly #countedMore = new Map<number, number>()

  /**
   * Views over a compiled file, as `tools/lexicon/compileAutomaton.ts` writes them.
   * @param crowds indices of the edges that lead to `CROWD` words or more (with those after them in their state),
   *   ascending, then these numbers of words.
   */
  constructor(edges: Uint32Array, alphabet: Uint16Array, crowds: Uint32Array) {
    this.#edges = edges
    this.#alphabet = alphabet
    this.#crowds = crowds
    this.#counted = new Uint8Array(edges.length)
    this.root = edges[0] ?? NO_STATE
    for (let label = 1; label < alphabet.length; label++) this.#labels[alphabet[label] ?? 0] = label
  }

  /** How many labels there are, label 0 included. */
  get labels(): number {
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

  /** The state that the edge at an index leads to; not for edges that end a word. */
  target(index: number): number {
    const target = this.edge(index) >>> TARGET_SHIFT
    if (target !== NEXT_STATE) return target
    let last = index
    while ((this.edge(last) & LAST_EDGE) === 0) last++
    return last + 1
  }

  /** The state reached from `state` by `label` (not 0), or `NO_STATE`. */
  step(state: number, label: number): number {
    const index = this.#seek(state, label)
    return index < 0 ? NO_STATE : this.target(index)
  }

  /** The kind of ending when a word may end in `state`, else `NO_ENDING`. */
  ending(state: number): number {
    const edge = this.edge(state)
    return state !== NO_STATE && (edge & LABEL_MASK) === END_LABEL ? edge >>> TARGET_SHIFT : NO_ENDING
  }

  /** The kind of ending of `word`, exactly as spelled, or `NO_ENDING` when it is no word. */
  find(word: string): number {
    let state = this.root
    for (let at = 0; at < word.length && state !== NO_STATE; at++) {
      state = this.step(state, this.labelOf(word.charCodeAt(at)))
    }
    return this.ending(state)
  }

  /**
   * The word's number, from 0, in the automaton's own order (by label, a prefix before what it begins), or -1.
   * The numbers are dense: they index tables that have one entry per word.
   */
  numberOf(word: string): number {
    let state = this.root
    let number = 0
    for (let at = 0; at < word.length; at++) {
      const index = this.#seek(state, this.labelOf(word.charCodeAt(at)))
      if (index < 0) return -1
      if (index !== state) number += this.#wordsFrom(state) - this.#wordsFrom(index)
      state = this.target(index)
    }
    return this.ending(state) === NO_ENDING ? -1 : number
  }

  /** Every word in order of its number: for tests and build programs. */
  *words(): Generator<string> {
    if (this.root !== NO_STATE) yield* this.#wordsUnder(this.root, '')
  }

  *#wordsUnder(state: number, prefix: string): Generator<string> {
    for (let index = state; ; index++) {
      const edge = this.edge(index)
      const label = edge & LABEL_MASK
      if (label === END_LABEL) yield prefix
      else yield* this.#wordsUnder(this.target(index), prefix + String.fromCharCode(this.codeUnitOf(label)))
      if ((edge & LAST_EDGE) !== 0) return
    }
  }

  /** Index of the edge of `state` with `label` (not 0), or -1. */
  #seek(state: number, label: number): number {
    if (label === END_LABEL) return -1
    for (let index = state; ; index++) {
      const edge = this.edge(index)
      const found = edge & LABEL_MASK
      if (found === label) return index
      if (found > label || (edge & LAST_EDGE) !== 0) return -1
    }
  }

  /** How many words an edge and those after it in its state lead to. */
  #wordsFrom(index: number): number {
    const known = this.#counted[index] ?? 0
    if (known > 0) return known
    const crowd = this.#countedMore.get(index) ?? this.#crowdFrom(index)
    if (crowd > 0) return crowd
    const edge = this.edge(index)
    const here = (edge & LABEL_MASK) === END_LABEL ? 1 : this.#wordsFrom(this.target(index))
    const total = (edge & LAST_EDGE) !== 0 ? here : here + this.#wordsFrom(index + 1)
    if (total <= MOST_IN_BYTE) this.#counted[index] = total
    else this.#countedMore.set(index, total)
    return total
  }

  /** As written in the file, or 0 where there are fewer. */
  #crowdFrom(index: number): number {
    const crowds = this.#crowds
    const count = crowds.length >> 1
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((crowds[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low < count && crowds[low] === index ? (crowds[count + low] ?? 0) : 0
  }
}
