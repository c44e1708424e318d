import { type Automaton, END_LABEL } from '../automaton'
import {
  ACCENT_ADDED,
  ACCENT_FORGOTTEN,
  ACCENT_LEFT_OUT,
  ACCENT_OTHER,
  ACUTE_ADDED,
  areNeighbours,
  CAPITAL,
  type Confusions,
  collectConfusions,
  DOUBLE,
  EDIT,
  FIRST_LETTER,
  JOINT,
  LIQUID,
  NEIGHBOUR_KEY,
  SILENT,
  SILENT_AT_END,
  TRANSPOSITION,
} from './errorModel'

/** Letters of the lexicon, as the error model sees them; made once. */
export interface Letters {
  readonly count: number
  readonly lower: readonly string[]
  /** Without accents. */
  readonly bare: readonly string[]
  readonly labelOf: (letter: string) => number
  /** Labels on the keys beside each plain letter's. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<number>>
  readonly confusions: Confusions
}

export function describeLetters(automaton: Automaton): Letters {
  const labels = Array.from({ length: automaton.labels }, (_, label) =>
    String.fromCharCode(automaton.codeUnitOf(label)),
  )
  const lower = labels.map((letter) => letter.toLowerCase())
  const bare = lower.map(bareLetter)
  const beside = (letter: string) =>
    new Set(Array.from(bare.keys()).filter((label) => areNeighbours(letter, bare[label] ?? '')))
  return {
    count: labels.length,
    lower,
    bare,
    neighbours: new Map(Array.from(new Set(bare), (letter) => [letter, beside(letter)])),
    labelOf: (letter) => automaton.labelOf(letter.charCodeAt(0)),
    confusions: collectConfusions(),
  }
}

const bareLetter = (letter: string): string => letter.normalize('NFD').charAt(0)

/**
 * What each letter of the lexicon costs at each place of one typed word: the word as a weighted automaton whose
 * states are the places 0 to `length`. Tables by place and label are indexed `place * letters + label`.
 */
export interface Alignment {
  readonly length: number
  /** How many labels there are. */
  readonly letters: number
  /** The cost of reading this letter for the typed one, and moving on. */
  readonly substitute: Uint8Array
  /** The cost of a letter that was left out before this place. */
  readonly insert: Uint8Array
  /** By place: the cost of a typed letter too many. */
  readonly omit: Uint8Array
  /**
   * Leaps read several letters for several typed ones: a transposition, another spelling of a sound. By place
   * and label, the first leap from there that begins so, or 0; by leap, the next one that begins alike, or 0.
   */
  readonly firstLeap: Uint16Array
  readonly nextLeap: readonly number[]
  readonly leapCost: readonly number[]
  /** By leap: where its letters stand in the steps, each run closed by label 0. */
  readonly leapStart: readonly number[]
  readonly stepLabel: readonly number[]
  /** By step: the place where its leap lands. */
  readonly stepLanding: readonly number[]
}

/** Prices a typed word (canonical, lower case). */
export function align(word: string, letters: Letters): Alignment {
  const { length } = word
  const { count, confusions } = letters
  const typed = Array.from(word.split(''))
  const prices = priceLetters(typed, letters)
  const leaps = new LeapTable((length + 1) * count)

  const allow = (from: number, to: number, meant: string, cost: number): void => {
    const labels = meant.split('').map(letters.labelOf)
    const [first = END_LABEL] = labels
    if (labels.includes(END_LABEL)) return
    const index = from * count + first
    if (labels.length > 1 || to > from + 1) leaps.add(index, labels, to, cost)
    else prices.substitute[index] = Math.min(prices.substitute[index] ?? EDIT, cost)
  }
  for (let from = 0; from < length; from++) {
    const [here = '', next = here] = typed.slice(from)
    if (next !== here) allow(from, from + 2, next + here, TRANSPOSITION + firstLetter(from))
    for (let size = 1; size <= confusions.longest && from + size <= length; size++) {
      for (const { meant, cost, isAtEnd } of confusions.byTyped.get(word.slice(from, from + size)) ?? []) {
        if (!isAtEnd || from + size === length) allow(from, from + size, meant, cost)
      }
    }
  }
  return { length, letters: count, ...prices, ...leaps }
}

const firstLetter = (place: number): number => (place === 0 ? FIRST_LETTER : 0)

type Prices = Pick<Alignment, 'substitute' | 'insert' | 'omit'>

function priceLetters(typed: readonly string[], letters: Letters): Prices {
  const { length } = typed
  const { count } = letters
  const substitute = new Uint8Array(length * count).fill(EDIT)
  const insert = new Uint8Array((length + 1) * count).fill(EDIT)
  const omit = new Uint8Array(length)
  const hasAccents = typed.some((letter) => bareLetter(letter) !== letter)
  /** The end of the word, or before its plural s. */
  const isEnd = (place: number) => place === length || (place === length - 1 && typed[place] === 's')

  for (let place = 0; place <= length; place++) {
    const here = typed[place] ?? ''
    const before = typed[place - 1] ?? ''
    const extra = firstLetter(place)
    for (let label = 1; label < count; label++) {
      const letter = letters.lower[label] ?? ''
      insert[place * count + label] =
        insertion(letter, here, before, isEnd(place)) + (letter === 'h' ? 0 : extra)
    }
    if (place === length) break
    omit[place] =
      omission(here, before, typed[place + 1] ?? '', isEnd(place + 1)) + (here === 'h' ? 0 : extra)

    const bare = bareLetter(here)
    const neighbours = letters.neighbours.get(bare)
    for (let label = 1; label < count; label++) {
      const letter = letters.lower[label] ?? ''
      const index = place * count + label
      // Small letters were typed: a capital makes it a name.
      if (letter === here) substitute[index] = letters.labelOf(here) === label ? 0 : CAPITAL
      else if (letters.bare[label] === bare) substitute[index] = accent(here, letter, hasAccents)
      else if (isJoint(here) && isJoint(letter)) substitute[index] = JOINT
      else substitute[index] = (neighbours?.has(label) ? NEIGHBOUR_KEY : EDIT) + extra
    }
  }
  return { substitute, insert, omit }
}

function accent(typed: string, meant: string, hasAccents: boolean): number {
  if (bareLetter(typed) === typed) return hasAccents ? ACCENT_FORGOTTEN : ACCENT_LEFT_OUT
  if (bareLetter(meant) !== meant) return ACCENT_OTHER
  return typed === 'é' ? ACUTE_ADDED : ACCENT_ADDED
}

function insertion(letter: string, here: string, before: string, isAtEnd: boolean): number {
  if (letter === before || letter === here) return DOUBLE
  if (isJoint(letter)) return JOINT
  if (letter === 'h') return SILENT
  if (isAtEnd && SILENT_AT_END.includes(letter)) return SILENT
  if (letter === 'e' && isConsonant(before) && isConsonant(here)) return SILENT
  if ((letter === 'r' || letter === 'l') && (isConsonant(before) || isConsonant(here))) return LIQUID
  return EDIT
}

function omission(here: string, before: string, after: string, isAtEnd: boolean): number {
  if (here === before) return DOUBLE
  if (isJoint(here)) return JOINT
  if (here === 'h') return SILENT
  if (isAtEnd && SILENT_AT_END.includes(here)) return SILENT
  if (here === 'e' && isConsonant(before) && isConsonant(after)) return SILENT
  return EDIT
}

const isJoint = (letter: string): boolean => letter === "'" || letter === '-' || letter === ' '

const isConsonant = (letter: string): boolean => letter !== '' && 'bcçdfghjklmnpqrstvwxz'.includes(letter)

/** Collects leaps as `Alignment` has them. */
class LeapTable {
  readonly firstLeap: Uint16Array
  readonly nextLeap: number[] = [0]
  readonly leapCost: number[] = [0]
  readonly leapStart: number[] = [0]
  readonly stepLabel: number[] = []
  readonly stepLanding: number[] = []

  constructor(places: number) {
    this.firstLeap = new Uint16Array(places)
  }

  add(index: number, labels: readonly number[], landing: number, cost: number): void {
    const leap = this.nextLeap.length
    this.nextLeap.push(this.firstLeap[index] ?? 0)
    this.leapCost.push(cost)
    this.leapStart.push(this.stepLabel.length)
    this.firstLeap[index] = leap
    for (const label of [...labels, END_LABEL]) {
      this.stepLabel.push(label)
      this.stepLanding.push(landing)
    }
  }
}
