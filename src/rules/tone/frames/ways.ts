import { keysOf, mayMeet, meetsNeeds, type Need, needsOf, rarestOf, type ViewKeys } from '../../pattern/keys'
import { compilePattern, type Program } from '../../pattern/match'
import { PREPARED, type PreparedWays } from '../../pattern/prepared'
import { type Pattern, parsePattern } from '../../pattern/syntax'
import { type Triggers, triggersOf } from '../../pattern/triggers'
import type { SentenceView } from '../../rule'
import type { SpeechAct } from './speechAct'

/** One pattern of one act. It is read when a word wakes it: a reply wakes a few dozen of many hundreds. */
export class Way {
  /** The last sentence it was woken for. */
  seen = 0
  #needs: readonly number[] | undefined
  #read: { readonly triggers: Triggers; readonly program: Program } | undefined

  /** @param rank where it stands among the ways of its list: the first that is written speaks. */
  constructor(
    readonly list: WayList,
    readonly act: SpeechAct,
    readonly source: string,
    readonly rank: number,
  ) {}

  get program(): Program {
    return this.#readOnce().program
  }

  /** Does the sentence hold a word of each of its needs? */
  mayStandIn(keys: ViewKeys): boolean {
    this.#needs ??= this.program.needs.map(({ number }) => number)
    // By their numbers first: most lack a word, and are left without being read.
    for (const need of this.#needs) if (!mayMeet(need, keys)) return false
    return meetsNeeds(this.program.needs, keys)
  }

  get triggers(): Triggers {
    return this.#readOnce().triggers
  }

  /** The rarest words that it needs; nothing where it needs none. */
  get rarest(): Need | undefined {
    return rarestOf(needsOf(this.#parse().pattern))
  }

  #readOnce() {
    this.#read ??= this.#readNow()
    return this.#read
  }

  #readNow() {
    const { pattern, triggers } = this.#parse()
    return { triggers, program: compilePattern(pattern) }
  }

  #parse(): { readonly pattern: Pattern; readonly triggers: Triggers } {
    const pattern = read(this.list.id, this.source)
    const triggers = triggersOf(pattern)
    if (!triggers) throw new Error(`${this.list.id}: « ${this.source} » commence par n’importe quoi.`)
    return { pattern, triggers }
  }
}

/** The ways of one rule. */
export interface WayList {
  readonly id: string
  readonly ways: readonly Way[]
}

export function wayListOf(id: string, acts: readonly SpeechAct[]): WayList {
  const ways: Way[] = []
  const list = { id, ways }
  for (const act of acts) for (const source of act.find) ways.push(new Way(list, act, source, ways.length))
  ALL.add(list)
  return list
}

/** A pattern that cannot be read is a mistake of ours. */
function read(list: string, source: string): Pattern {
  const pattern = parsePattern(source)
  if (!pattern.ok) throw new Error(`${list}: « ${source} » : ${pattern.error}`)
  return pattern.value
}

const contexts = new Map<string, Program>()

/** What must or must not stand beside an act; many acts share theirs. */
export function contextOf({ id }: WayList, source: string): Program {
  const known = contexts.get(source)
  if (known) return known
  const program = compilePattern(read(id, source))
  contexts.set(source, program)
  return program
}

type AwakeWays = ReadonlyMap<WayList, readonly Way[]>

/** Counts the sentences looked through, so that a way which two words wake is seen once. */
let rounds = 0

/**
 * The ways of all lists. They sleep until the rarest of the words they need turns up, and a sentence is looked
 * through once for all of them: its cost does not grow with the families.
 */
export class Ways {
  readonly #byWord: WakeIndex
  readonly #byLemma: WakeIndex
  readonly #always: Way[] = []
  readonly lists: WayList[] = []
  /** The ways that were prepared, by number. */
  readonly #numbered: Way[] = []
  readonly #awake = new WeakMap<SentenceView, AwakeWays>()
  /** The sentence last asked of: most lists ask of one before they come to the next. */
  #last: { readonly view: SentenceView; readonly awake: AwakeWays } | undefined

  constructor(private readonly prepared: PreparedWays | null) {
    this.#byWord = new WakeIndex(prepared?.words ?? '', this.#numbered)
    this.#byLemma = new WakeIndex(prepared?.lemmas ?? '', this.#numbered)
  }

  add(list: WayList): void {
    this.lists.push(list)
    const first = preparedFirst(this.prepared, list)
    for (const way of list.ways) {
      if (first !== undefined) this.#numbered[first + way.rank] = way
      else this.#index(way)
    }
  }

  #index(way: Way): void {
    const { rarest } = way
    if (!rarest) this.#always.push(way)
    for (const word of rarest?.forms ?? []) this.#byWord.add(word, way)
    for (const lemma of rarest?.lemmas ?? []) this.#byLemma.add(lemma, way)
  }

  /** The ways of one list that may stand in the sentence, in the order written. */
  awakeIn(view: SentenceView, list: WayList): readonly Way[] {
    if (this.#last?.view !== view) this.#last = { view, awake: this.#awakeIn(view) }
    return this.#last.awake.get(list) ?? NONE
  }

  #awakeIn(view: SentenceView): AwakeWays {
    const known = this.#awake.get(view)
    if (known) return known
    const awake = this.#wake(keysOf(view))
    this.#awake.set(view, awake)
    return awake
  }

  #wake(keys: ViewKeys): AwakeWays {
    const byList = new Map<WayList, Way[]>()
    const round = ++rounds
    const wake = (ways: readonly Way[]): void => {
      for (const way of ways) {
        // Two words may wake the same way.
        if (way.seen === round) continue
        way.seen = round
        if (!way.mayStandIn(keys)) continue
        const own = byList.get(way.list)
        if (own) own.push(way)
        else byList.set(way.list, [way])
      }
    }
    wake(this.#always)
    for (const form of keys.forms.keys()) wake(this.#byWord.get(form))
    for (const lemma of keys.lemmas.keys()) wake(this.#byLemma.get(lemma))
    for (const own of byList.values()) if (own.length > 1) own.sort((a, b) => a.rank - b.rank)
    return byList
  }

  /** What a build puts into `prepared.ts`. Reads every pattern, so that one which cannot be read fails the build. */
  prepare(): PreparedWays {
    const lists: Record<string, readonly [number, number, number]> = {}
    const words = new Map<string, number[]>()
    const lemmas = new Map<string, number[]>()
    let next = 0
    for (const list of this.lists) {
      if (lists[list.id]) throw new Error(`${list.id} has two lists of patterns.`)
      for (const way of list.ways) {
        const { rarest, act } = way
        if (!rarest) throw new Error(`${list.id}: « ${way.source} » would always be awake.`)
        for (const source of [...(act.beside ?? []), ...(act.without ?? [])]) contextOf(list, source)
        for (const word of rarest?.forms ?? []) listIn(words, word).push(next + way.rank)
        for (const lemma of rarest?.lemmas ?? []) listIn(lemmas, lemma).push(next + way.rank)
      }
      lists[list.id] = [next, list.ways.length, lengthOf(list)]
      next += list.ways.length
    }
    return { lists, words: linesOf(words), lemmas: linesOf(lemmas) }
  }
}

const NONE: readonly Way[] = []

/** Where the numbers of a list begin, unless it has changed since they were given. */
function preparedFirst(prepared: PreparedWays | null, list: WayList): number | undefined {
  const [first, count, length] = prepared?.lists[list.id] ?? []
  return count === list.ways.length && length === lengthOf(list) ? first : undefined
}

const lengthOf = ({ ways }: WayList): number => ways.reduce((sum, { source }) => sum + source.length, 0)

const linesOf = (map: ReadonlyMap<string, readonly number[]>): string =>
  Array.from(map)
    // As `<` compares, by which a line is found again.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, numbers]) => [word, ...numbers.map((number) => number.toString(36))].join(' '))
    .join('\n')

function listIn(map: Map<string, number[]>, key: string): number[] {
  const known = map.get(key)
  if (known) return known
  const list: number[] = []
  map.set(key, list)
  return list
}

const KEPT_ABSENT = 4096

/** Ways by the word that wakes them; a prepared line is read when its word is met. */
class WakeIndex {
  readonly #ways = new Map<string, Way[]>()
  readonly #read = new Set<string>()
  /** Words without a line: most words wake nothing, and come back all the time. */
  readonly #absent = new Set<string>()

  constructor(
    private readonly lines: string,
    private readonly numbered: readonly Way[],
  ) {}

  add(word: string, way: Way): void {
    const known = this.#ways.get(word)
    if (known) known.push(way)
    else this.#ways.set(word, [way])
  }

  get(word: string): readonly Way[] {
    if (!this.#read.has(word) && !this.#absent.has(word)) this.#readLine(word)
    return this.#ways.get(word) ?? NONE
  }

  #readLine(word: string): void {
    const numbers = lineOf(this.lines, word)
    if (numbers === undefined) {
      if (this.#absent.size >= KEPT_ABSENT) this.#absent.clear()
      this.#absent.add(word)
      return
    }
    this.#read.add(word)
    for (const number of numbers.split(' ')) {
      const way = this.numbered[Number.parseInt(number, 36)]
      if (way) this.add(word, way)
    }
  }
}

/** What stands after a word on its line; a woken background has no time to make a map of seven thousand lines. */
function lineOf(lines: string, word: string): string | undefined {
  let from = 0
  let to = lines.length
  while (from < to) {
    const middle = (from + to) >> 1
    const start = Math.max(from, lines.lastIndexOf('\n', middle - 1) + 1)
    const end = (lines.indexOf('\n', start) + 1 || lines.length + 1) - 1
    const space = lines.indexOf(' ', start)
    const found = lines.slice(start, space)
    if (found === word) return lines.slice(space + 1, end)
    if (found < word) from = end + 1
    else to = start
  }
  return undefined
}

export const ALL = new Ways(PREPARED)
