import type { SentenceView } from '../rule'
import type { Pattern, TagTest } from './syntax'
import type { Triggers } from './triggers'

/** The words and lemmas of a sentence, where each stands, and which needs they meet; made once per sentence. */
export interface ViewKeys {
  readonly forms: ReadonlyMap<string, readonly number[]>
  readonly lemmas: ReadonlyMap<string, readonly number[]>
  readonly pos: ReadonlyMap<string, readonly number[]>
  /** One bit for each need that was known when the sentence was read, by its number. */
  readonly met: Uint32Array
  /** Needs from this number on were not known yet. */
  readonly knownNeeds: number
}

const kept = new WeakMap<SentenceView, ViewKeys>()
/** The sentence last asked of: all rules ask of one before they come to the next. */
let last: { readonly view: SentenceView; readonly keys: ViewKeys } | undefined

export function keysOf(view: SentenceView): ViewKeys {
  if (last?.view === view) return last.keys
  const keys = kept.get(view) ?? readKeys(view)
  last = { view, keys }
  return keys
}

function readKeys(view: SentenceView): ViewKeys {
  const forms = new Map<string, number[]>()
  const lemmas = new Map<string, number[]>()
  const pos = new Map<string, number[]>()
  for (const [at, token] of view.tokens.entries()) {
    put(forms, token.norm, at)
    for (const analysis of view.readings[at]?.plausible ?? []) {
      put(lemmas, analysis.lemma, at)
      put(pos, analysis.pos, at)
    }
  }
  const keys = { forms, lemmas, pos, met: NEEDS.metBy(forms.keys(), lemmas.keys()), knownNeeds: NEEDS.count }
  kept.set(view, keys)
  return keys
}

function put(map: Map<string, number[]>, key: string, at: number): void {
  const places = map.get(key)
  if (!places) map.set(key, [at])
  else if (places.at(-1) !== at) places.push(at)
}

/** Where in the sentence a pattern with these triggers may begin, in no order; no place twice. */
export function placesOf({ words, lemmas, pos }: Triggers, keys: ViewKeys): readonly number[] {
  const found: number[] = []
  gather(keys.forms, words, found)
  gather(keys.lemmas, lemmas, found)
  gather(keys.pos, pos, found)
  return found
}

/** The shorter side is walked. */
function gather(
  held: ReadonlyMap<string, readonly number[]>,
  wanted: ReadonlySet<string>,
  found: number[],
): void {
  if (wanted.size === 0) return
  if (wanted.size <= held.size) for (const key of wanted) addEach(held.get(key), found)
  else for (const key of held.keys()) if (wanted.has(key)) addEach(held.get(key), found)
}

function addEach(places: readonly number[] | undefined, found: number[]): void {
  if (places) for (const at of places) if (!found.includes(at)) found.push(at)
}

/** Words of which one at least stands wherever the pattern does. */
export interface Need {
  /** Among all needs: the same words are the same need. */
  readonly number: number
  readonly forms: ReadonlySet<string>
  readonly lemmas: ReadonlySet<string>
}

/**
 * All needs, by their words: what a sentence meets is found by one look at each of its words, however many patterns
 * there are, and each pattern then reads a few bits.
 */
class Needs {
  readonly #known = new Map<string, Need>()
  readonly #byForm = new Map<string, Bits>()
  readonly #byLemma = new Map<string, Bits>()

  get count(): number {
    return this.#known.size
  }

  of(forms: ReadonlySet<string>, lemmas: ReadonlySet<string>): Need {
    const key = `${[...forms].join(' ')}|${[...lemmas].join(' ')}`
    const known = this.#known.get(key)
    if (known) return known
    const need = { number: this.#known.size, forms, lemmas }
    this.#known.set(key, need)
    for (const form of forms) bitsIn(this.#byForm, form).add(need.number)
    for (const lemma of lemmas) bitsIn(this.#byLemma, lemma).add(need.number)
    return need
  }

  metBy(forms: Iterable<string>, lemmas: Iterable<string>): Uint32Array {
    const met = new Uint32Array((this.count + 31) >> 5)
    for (const form of forms) this.#byForm.get(form)?.mark(met)
    for (const lemma of lemmas) this.#byLemma.get(lemma)?.mark(met)
    return met
  }
}

const NEEDS = new Needs()

/** Numbers as bits, 32 together where they are near: *vous* meets a fifth of all needs. */
class Bits {
  /** The place of 32 bits, then these; and so on. One array, for there are thousands of words. */
  readonly #held: number[] = []

  /** Numbers come in ascending order. */
  add(number: number): void {
    const held = this.#held
    const bit = 1 << (number & 31)
    if (held.at(-2) === number >> 5) held.push((held.pop() ?? 0) | bit)
    else held.push(number >> 5, bit)
  }

  mark(marked: Uint32Array): void {
    const held = this.#held
    for (let at = 0; at < held.length; at += 2) {
      const place = held[at] ?? 0
      marked[place] = (marked[place] ?? 0) | (held[at + 1] ?? 0)
    }
  }
}

function bitsIn(map: Map<string, Bits>, key: string): Bits {
  const known = map.get(key)
  if (known) return known
  const bits = new Bits()
  map.set(key, bits)
  return bits
}

/**
 * What a sentence must hold for a pattern to stand in it: most sentences lack it, and are left without being
 * matched at all. Only what every way of the pattern asks is a need.
 */
export function needsOf(pattern: Pattern): readonly Need[] {
  const known = needs.get(pattern)
  if (known) return known
  const found = workOut(pattern)
  needs.set(pattern, found)
  return found
}

/** Words and lists are shared between patterns, and so are their needs. */
const needs = new WeakMap<Pattern, readonly Need[]>()

function workOut(pattern: Pattern): readonly Need[] {
  switch (pattern.kind) {
    case 'form':
      return [NEEDS.of(new Set([pattern.form]), NOTHING)]
    case 'tagged':
      return pattern.lemma === undefined ? [] : [NEEDS.of(NOTHING, new Set([pattern.lemma]))]
    case 'sequence':
      return pattern.parts.flatMap(needsOf)
    case 'mark':
      return needsOf(pattern.inner)
    case 'choice':
      return eitherOf(pattern.ways)
    case 'number':
    case 'gap':
    case 'start':
    case 'end':
    case 'not':
      return []
  }
}

const NOTHING: ReadonlySet<string> = new Set()
const sizeOf = ({ forms, lemmas }: Need): number => forms.size + lemmas.size

/** One need of each way, together; none where a way needs nothing. */
function eitherOf(ways: readonly Pattern[]): readonly Need[] {
  const forms = new Set<string>()
  const lemmas = new Set<string>()
  let isNeeded = true
  for (const way of ways) {
    const smallest = needsOf(way).reduce<Need | undefined>(
      (best, need) => (best && sizeOf(best) <= sizeOf(need) ? best : need),
      undefined,
    )
    if (!smallest) {
      isNeeded = false
      break
    }
    for (const form of smallest.forms) forms.add(form)
    for (const lemma of smallest.lemmas) lemmas.add(lemma)
  }
  return isNeeded ? [NEEDS.of(forms, lemmas)] : []
}

/** Words that most sentences hold: a pattern is not worth waking for them. */
const EVERYWHERE = new Set(
  "vous tu nous on je j' il elle ils elles ce c' ça cela le la les l' un une des de d' du à a au aux et ou que qu' qui ne n' pas plus en y est êtes avez avons a être avoir votre vos notre nos votre se s' si pour par sur dans avec mais bien tout".split(
    ' ',
  ),
)
const heatOf = ({ forms, lemmas }: Need): number => {
  let heat = forms.size + lemmas.size
  for (const form of forms) if (EVERYWHERE.has(form)) heat += 1000
  for (const lemma of lemmas) if (EVERYWHERE.has(lemma)) heat += 1000
  return heat
}

/** The need that fewest sentences meet, or nothing where the pattern has none. */
export const rarestOf = (needs: readonly Need[]): Need | undefined =>
  needs.reduce<Need | undefined>(
    (best, need) => (best && heatOf(best) <= heatOf(need) ? best : need),
    undefined,
  )

/** Each once, the one that fewest sentences meet first: that is where nearly every sentence fails. */
export const rarestFirst = (needs: readonly Need[]): readonly Need[] =>
  [...new Set(needs)].sort((a, b) => heatOf(a) - heatOf(b))

/** Does the sentence hold one word of each need? */
export function meetsNeeds(needs: readonly Need[], keys: ViewKeys): boolean {
  for (let each = 0; each < needs.length; each++) {
    const need = needs[each]
    if (need && !meets(need, keys)) return false
  }
  return true
}

const meets = ({ number, forms, lemmas }: Need, keys: ViewKeys): boolean =>
  number < keys.knownNeeds ? isMet(number, keys) : holds(keys.forms, forms) || holds(keys.lemmas, lemmas)

const isMet = (number: number, { met }: ViewKeys): boolean =>
  ((met[number >> 5] ?? 0) & (1 << (number & 31))) !== 0

/** Does the sentence hold a word of the need of this number, or was the need not yet known when it was read? */
export const mayMeet = (number: number, keys: ViewKeys): boolean =>
  number >= keys.knownNeeds || isMet(number, keys)

/** The shorter side is walked. */
function holds(places: ReadonlyMap<string, unknown>, wanted: ReadonlySet<string>): boolean {
  if (wanted.size < places.size) {
    for (const key of wanted) if (places.has(key)) return true
    return false
  }
  for (const key of places.keys()) if (wanted.has(key)) return true
  return false
}

export const isFree = (tags: TagTest): boolean =>
  tags.pos === undefined &&
  tags.mood === undefined &&
  tags.gender === undefined &&
  tags.number === undefined &&
  tags.person === undefined
