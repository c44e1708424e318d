import { type Automaton, END_LABEL, LABEL_MASK, LAST_EDGE, TARGET_SHIFT } from '../automaton'
import type { Alignment } from './alignment'
import { DOUBLE } from './errorModel'

/** Called for each word within the bound; gives the bound from then on. */
export type Visit = (word: string, ending: number, cost: number) => number

/** Deeper than any path worth following: the longest typed word and what may be left out of it. */
const DEEPEST = 64
export const FAR = 255
/** Edges looked at in one search: about four milliseconds. */
const STEPS = 40_000
/** Leaps under way at once; past it the dearest words would be missed, which has not been seen. */
const MOST_LEAPS = 96

/** Least costs after some letters of the lexicon have been read. */
class Row {
  /** By place of the typed word; `FAR` where out of bound. */
  readonly costs: Uint8Array
  /** The places within bound lie in this range. */
  from = 0
  to = -1
  /** Leaps under way: the next letter to read (an index into the alignment's steps), and the cost so far. */
  readonly pending = new Uint16Array(MOST_LEAPS)
  readonly pendingCosts = new Uint8Array(MOST_LEAPS)
  pendingCount = 0

  constructor(longest: number) {
    this.costs = new Uint8Array(longest + 1)
  }
}

/**
 * Finds every word of the automaton within a bound of the typed one: follows both together depth first, and
 * turns back where no place of the typed word can be reached within the bound.
 */
export class Search {
  readonly #automaton: Automaton
  readonly #rows: readonly Row[]
  readonly #path = new Uint16Array(DEEPEST + 1)
  #steps = 0

  constructor(automaton: Automaton, longest: number) {
    this.#automaton = automaton
    this.#rows = Array.from({ length: DEEPEST + 1 }, () => new Row(longest))
  }

  /** Calls `visit` for each word within `bound` (below 255), until the steps are used up. */
  run(alignment: Alignment, bound: number, visit: Visit): void {
    this.#begin(alignment, bound)
    this.#steps = 0
    this.#follow(this.#automaton.root, 0, END_LABEL, alignment, bound, visit)
  }

  /** The distance of one word, given by its labels (0 for letters that the lexicon lacks), or `FAR`. */
  distance(alignment: Alignment, labels: readonly number[], bound: number): number {
    this.#begin(alignment, bound)
    for (const [depth, label] of labels.entries()) {
      const [row, next] = [this.#rows[depth], this.#rows[depth + 1]]
      if (row === undefined || next === undefined) return FAR
      if (!advance(row, next, label, labels[depth - 1] ?? END_LABEL, alignment, bound)) return FAR
    }
    return this.#rows[labels.length]?.costs[alignment.length] ?? FAR
  }

  #begin(alignment: Alignment, bound: number): void {
    const [first] = this.#rows
    if (first === undefined) return
    first.costs.fill(FAR)
    first.costs[0] = 0
    first.from = 0
    first.to = 0
    first.pendingCount = 0
    omitTyped(first, alignment, bound)
  }

  #follow(
    state: number,
    depth: number,
    last: number,
    alignment: Alignment,
    bound: number,
    visit: Visit,
  ): number {
    const row = this.#rows[depth]
    const next = this.#rows[depth + 1]
    if (row === undefined || next === undefined) return bound
    const automaton = this.#automaton
    let limit = bound
    for (let index = state; ; index++) {
      if (this.#steps++ > STEPS) return limit
      const edge = automaton.edge(index)
      const label = edge & LABEL_MASK
      if (label === END_LABEL) {
        const cost = row.costs[alignment.length] ?? FAR
        if (row.to === alignment.length && cost <= limit) {
          limit = visit(String.fromCharCode(...this.#path.subarray(0, depth)), edge >>> TARGET_SHIFT, cost)
        }
      } else if (advance(row, next, label, last, alignment, limit)) {
        this.#path[depth] = automaton.codeUnitOf(label)
        limit = this.#follow(automaton.target(index), depth + 1, label, alignment, limit, visit)
      }
      if ((edge & LAST_EDGE) !== 0) return limit
    }
  }
}

/** Reads one more letter of the lexicon; false when nothing remains within the bound. */
function advance(
  row: Row,
  next: Row,
  label: number,
  last: number,
  alignment: Alignment,
  bound: number,
): boolean {
  const { length, letters, substitute, insert, firstLeap, nextLeap, leapCost, leapStart } = alignment
  const { stepLabel, stepLanding } = alignment
  const { costs } = next
  const before = row.costs
  for (let place = 0; place <= length; place++) costs[place] = FAR
  next.pendingCount = 0
  let from = length + 1
  let to = -1
  for (let place = row.from; place <= row.to; place++) {
    const cost = before[place] ?? FAR
    if (cost > bound) continue
    const index = place * letters + label
    const inserted = cost + (label === last ? DOUBLE : (insert[index] ?? FAR))
    if (inserted <= bound && inserted < (costs[place] ?? FAR)) {
      costs[place] = inserted
      if (place < from) from = place
      if (place > to) to = place
    }
    if (place === length) break
    const substituted = cost + (substitute[index] ?? FAR)
    if (substituted <= bound && substituted < (costs[place + 1] ?? FAR)) {
      costs[place + 1] = substituted
      if (place + 1 < from) from = place + 1
      if (place + 1 > to) to = place + 1
    }
    for (let leap = firstLeap[index] ?? 0; leap !== 0; leap = nextLeap[leap] ?? 0) {
      const leapt = cost + (leapCost[leap] ?? FAR)
      if (leapt > bound) continue
      const second = (leapStart[leap] ?? 0) + 1
      if ((stepLabel[second] ?? END_LABEL) !== END_LABEL) {
        pend(next, second, leapt)
        continue
      }
      const landing = stepLanding[second] ?? 0
      if (leapt < (costs[landing] ?? FAR)) {
        costs[landing] = leapt
        if (landing < from) from = landing
        if (landing > to) to = landing
      }
    }
  }
  for (let at = 0; at < row.pendingCount; at++) {
    const step = row.pending[at] ?? 0
    const cost = row.pendingCosts[at] ?? FAR
    if (stepLabel[step] !== label || cost > bound) continue
    if (stepLabel[step + 1] !== END_LABEL) {
      pend(next, step + 1, cost)
      continue
    }
    const landing = stepLanding[step + 1] ?? 0
    if (cost < (costs[landing] ?? FAR)) {
      costs[landing] = cost
      if (landing < from) from = landing
      if (landing > to) to = landing
    }
  }
  next.from = from
  next.to = to
  if (to < 0) return next.pendingCount > 0
  omitTyped(next, alignment, bound)
  return true
}

function pend(row: Row, step: number, cost: number): void {
  const at = row.pendingCount
  if (at >= MOST_LEAPS) return
  row.pending[at] = step
  row.pendingCosts[at] = cost
  row.pendingCount = at + 1
}

/** Typed letters too many: moves on without reading any. */
function omitTyped(row: Row, alignment: Alignment, bound: number): void {
  const { costs } = row
  const { length, omit } = alignment
  for (let place = row.from; place < length; place++) {
    const cost = (costs[place] ?? FAR) + (omit[place] ?? FAR)
    if (cost <= bound && cost < (costs[place + 1] ?? FAR)) {
      costs[place + 1] = cost
      if (place + 1 > row.to) row.to = place + 1
    } else if (place >= row.to) return
  }
}
