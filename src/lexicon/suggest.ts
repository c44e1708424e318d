import { type Automaton, END_LABEL, LABEL_MASK, LAST_EDGE, TARGET_SHIFT } from './automaton'

export interface Suggester {
  /** At most five known words near `word` (canonical, lower case), best first. */
  suggest(word: string): string[]
}

const MOST = 5
/** Longer than any French word that a person mistypes; past it there is nothing sensible to propose. */
const LONGEST = 40
/** Edges looked at before the search settles for what it has: about ten milliseconds. */
const STEPS = 200_000

/** Costs of one edit; a forgotten accent or capital is the commonest fault and the least change. */
const EDIT = 10
const ACCENT = 3
const CAPITAL = 1

interface Candidate {
  readonly word: string
  readonly cost: number
}

/**
 * Depth-first search of the automaton beside the rows of a Damerau distance, cut as soon as no cell of the
 * row can beat the worst of the best five.
 */
export function createSuggester(
  automaton: Automaton,
  isProposable: (ending: number) => boolean,
  frequency: (word: string) => number,
): Suggester {
  const plain = Array.from({ length: automaton.labels }, (_, label) => plainLetter(automaton, label))
  const lower = Array.from({ length: automaton.labels }, (_, label) =>
    String.fromCharCode(automaton.codeUnitOf(label)).toLowerCase(),
  )

  const suggest = (word: string): string[] => {
    const length = word.length
    if (length < 2 || length > LONGEST) return []
    const letters = Array.from({ length }, (_, at) => word.charAt(at))
    const bare = letters.map((letter) => letter.normalize('NFD').charAt(0))
    const found: Candidate[] = []
    let bound = length <= 3 ? EDIT : 2 * EDIT
    let steps = 0

    const substitution = (label: number, at: number): number => {
      if (lower[label] === letters[at]) {
        return automaton.codeUnitOf(label) === word.charCodeAt(at) ? 0 : CAPITAL
      }
      return plain[label] === bare[at] ? ACCENT : EDIT
    }

    const keep = (path: string, cost: number): void => {
      const candidate = { word: path, cost: cost * 16 - frequency(path) }
      const at = found.findIndex((other) => other.cost > candidate.cost)
      found.splice(at < 0 ? found.length : at, 0, candidate)
      if (found.length > MOST) {
        found.pop()
        bound = Math.min(bound, Math.ceil(((found[MOST - 1]?.cost ?? 0) + 15) / 16))
      }
    }

    const visit = (state: number, path: string, row: Int32Array, above: Int32Array, last: number): void => {
      for (let index = state; steps < STEPS; index++) {
        const edge = automaton.edge(index)
        const label = edge & LABEL_MASK
        steps++
        if (label === END_LABEL) {
          const cost = row[length] ?? 0
          if (cost <= bound && isProposable(edge >>> TARGET_SHIFT)) keep(path, cost)
        } else {
          const next = new Int32Array(length + 1)
          let least = (row[0] ?? 0) + EDIT
          next[0] = least
          for (let at = 1; at <= length; at++) {
            let cost = Math.min(
              (row[at - 1] ?? 0) + substitution(label, at - 1),
              (row[at] ?? 0) + EDIT,
              (next[at - 1] ?? 0) + EDIT,
            )
            if (at > 1 && last > 0 && lower[label] === letters[at - 2] && lower[last] === letters[at - 1]) {
              cost = Math.min(cost, (above[at - 2] ?? 0) + EDIT)
            }
            next[at] = cost
            if (cost < least) least = cost
          }
          if (least <= bound) {
            visit(
              automaton.target(index),
              path + String.fromCharCode(automaton.codeUnitOf(label)),
              next,
              row,
              label,
            )
          }
        }
        if ((edge & LAST_EDGE) !== 0) return
      }
    }

    const start = Int32Array.from({ length: length + 1 }, (_, at) => at * EDIT)
    visit(automaton.root, '', start, start, 0)
    return found.map((candidate) => candidate.word)
  }

  return { suggest }
}

const plainLetter = (automaton: Automaton, label: number): string =>
  String.fromCharCode(automaton.codeUnitOf(label)).normalize('NFD').charAt(0).toLowerCase()
