import { type Automaton, NO_ENDING, NO_STATE } from './automaton'
import {
  type Analysis,
  type Gender,
  type GrammaticalNumber,
  type Kind,
  type Mood,
  type PartOfSpeech,
  type Person,
  type Tags,
  unpackTags,
  unpackValency,
  type Valency,
} from './morphology'

/** Tags that a form is to have; what is left out is free. A form that serves both genders has each. */
export type Wanted = { readonly [Name in keyof Tags]?: Tags[Name] | undefined }

interface Reading {
  readonly tags: Tags
  readonly packed: number
  /** Offset of its exchange of suffixes. */
  readonly suffix: number
}

/** Exchanges of suffixes that make forms of one kind, as places in the table of readings. */
interface Exchanges {
  readonly pos: PartOfSpeech
  readonly mood: Mood
  readonly ids: number[]
}

interface Inflected {
  readonly id: number
  readonly form: string
}

/** The tables of `SECTION` in `format.ts`. */
export interface MorphologyTables {
  readonly tags: Uint32Array
  readonly suffixes: Uint16Array
  readonly readings: Uint16Array
  readonly classes: Uint16Array
}

/** Reads and makes inflected forms. All forms here are spelled as the lexicon spells them. */
export class Analyser {
  readonly #automaton: Automaton
  readonly #tables: MorphologyTables
  /** Decoded on first use: a text meets a few hundred of the ten thousand classes. */
  readonly #tags: Tags[] = []
  readonly #readings: (readonly Reading[])[] = []
  readonly #tagLists: (readonly Tags[])[] = []
  /** The exchanges of suffixes by what they take a lemma to end in. */
  #byEnding: ReadonlyMap<string, readonly Exchanges[]> | undefined

  constructor(automaton: Automaton, tables: MorphologyTables) {
    this.#automaton = automaton
    this.#tables = tables
  }

  /** All readings of a form by its kind of ending, see `Automaton.find`. */
  analyse(form: string, ending: number): Analysis[] {
    return this.#readingsOf(ending).map((reading) => new FormAnalysis(reading, form, this.#tables.suffixes))
  }

  /** The tags of all readings of a form, by its kind of ending; shared, nothing is made. */
  tags(ending: number): readonly Tags[] {
    if (ending === NO_ENDING) return []
    const known = this.#tagLists[ending]
    if (known !== undefined) return known
    const found = this.#readingsOf(ending).map((reading) => reading.tags)
    this.#tagLists[ending] = found
    return found
  }

  hasFlag(ending: number, flag: number): boolean {
    return ending !== NO_ENDING && (((this.#tables.classes[ending] ?? 0) >> 8) & flag) !== 0
  }

  /** How a verb is built, by its infinitive. */
  valency(infinitive: string): Valency | undefined {
    for (const { packed } of this.#readingsOf(this.#automaton.find(infinitive))) {
      const valency = unpackValency(packed)
      if (valency !== undefined) return valency
    }
    return undefined
  }

  /**
   * The forms of a lemma that have the wanted tags. Tries the exchanges of suffixes that fit
   * its end backwards and keeps what the lexicon confirms: some microseconds.
   */
  inflect(lemma: string, wanted: Wanted): string[] {
    this.#byEnding ??= this.#exchangesByEnding()
    const found: Inflected[] = []
    let state = this.#automaton.root
    for (let start = 0; start <= lemma.length && state !== NO_STATE; start++) {
      for (const { pos, mood, ids } of this.#byEnding.get(lemma.slice(start)) ?? []) {
        if (wanted.pos !== undefined && wanted.pos !== pos) continue
        if (wanted.mood !== undefined && wanted.mood !== mood) continue
        for (const id of ids) this.#exchange(id, wanted, state, lemma.slice(0, start), found)
      }
      state = this.#automaton.step(state, this.#automaton.labelOf(lemma.charCodeAt(start)))
    }
    // In the order of the table.
    found.sort((left, right) => left.id - right.id)
    return Array.from(new Set(found.map(({ form }) => form)))
  }

  /** Adds what an exchange of suffixes makes of a stem, which leads to `state`, if it is wanted and a word. */
  #exchange(id: number, wanted: Wanted, state: number, stem: string, found: Inflected[]): void {
    const { readings, suffixes } = this.#tables
    if (!matches(this.#tagsAt(readings[2 * id] ?? 0), wanted)) return
    const offset = readings[2 * id + 1] ?? 0
    if (this.#hasReading(this.#endingAfter(state, offset), id))
      found.push({ id, form: stem + formEnding(suffixes, offset) })
  }

  #exchangesByEnding(): ReadonlyMap<string, readonly Exchanges[]> {
    const { readings, suffixes } = this.#tables
    const byEnding = new Map<string, Exchanges[]>()
    for (let id = 0; 2 * id < readings.length; id++) {
      const ending = lemmaEnding(suffixes, readings[2 * id + 1] ?? 0)
      const { pos, mood } = this.#tagsAt(readings[2 * id] ?? 0)
      const all = byEnding.get(ending) ?? []
      byEnding.set(ending, all)
      const known = all.find((each) => each.pos === pos && each.mood === mood)
      if (known) known.ids.push(id)
      else all.push({ pos, mood, ids: [id] })
    }
    return byEnding
  }

  /** The kind of ending of the word that goes on from `state` with the form's end in an exchange of suffixes. */
  #endingAfter(state: number, offset: number): number {
    const { suffixes } = this.#tables
    const end = offset + 1 + ((suffixes[offset] ?? 0) >> 8)
    let reached = state
    for (let at = offset + 1; at < end && reached !== NO_STATE; at++) {
      reached = this.#automaton.step(reached, this.#automaton.labelOf(suffixes[at] ?? 0))
    }
    return this.#automaton.ending(reached)
  }

  #hasReading(ending: number, id: number): boolean {
    if (ending === NO_ENDING) return false
    const { classes } = this.#tables
    const count = (classes[ending] ?? 0) & 0xff
    for (let at = ending + 1; at <= ending + count; at++) if (classes[at] === id) return true
    return false
  }

  #readingsOf(ending: number): readonly Reading[] {
    if (ending === NO_ENDING) return []
    const known = this.#readings[ending]
    if (known !== undefined) return known
    const { classes, readings, tags } = this.#tables
    const count = (classes[ending] ?? 0) & 0xff
    const found = Array.from(classes.subarray(ending + 1, ending + 1 + count), (id) => {
      const index = readings[2 * id] ?? 0
      return { tags: this.#tagsAt(index), packed: tags[index] ?? 0, suffix: readings[2 * id + 1] ?? 0 }
    })
    this.#readings[ending] = found
    return found
  }

  #tagsAt(index: number): Tags {
    const known = this.#tags[index]
    if (known !== undefined) return known
    const tags = unpackTags(this.#tables.tags[index] ?? 0)
    this.#tags[index] = tags
    return tags
  }
}

/** What rules ask all the time stands in fields; the lemma, which has to be spelled, is made when it is asked for. */
class FormAnalysis implements Analysis {
  readonly tags: Tags
  readonly pos: PartOfSpeech
  readonly kind: Kind
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly person: Person
  readonly mood: Mood
  readonly aspirated: boolean
  readonly #suffix: number
  readonly #form: string
  readonly #suffixes: Uint16Array
  #lemma: string | undefined

  constructor({ tags, suffix }: Reading, form: string, suffixes: Uint16Array) {
    this.tags = tags
    this.pos = tags.pos
    this.kind = tags.kind
    this.gender = tags.gender
    this.number = tags.number
    this.person = tags.person
    this.mood = tags.mood
    this.aspirated = tags.aspirated
    this.#suffix = suffix
    this.#form = form
    this.#suffixes = suffixes
  }

  get lemma(): string {
    this.#lemma ??= this.#makeLemma()
    return this.#lemma
  }

  #makeLemma(): string {
    const length = (this.#suffixes[this.#suffix] ?? 0) >> 8
    return this.#form.slice(0, this.#form.length - length) + lemmaEnding(this.#suffixes, this.#suffix)
  }
}

const formEnding = (suffixes: Uint16Array, offset: number): string =>
  textAt(suffixes, offset + 1, (suffixes[offset] ?? 0) >> 8)

const lemmaEnding = (suffixes: Uint16Array, offset: number): string => {
  const head = suffixes[offset] ?? 0
  return textAt(suffixes, offset + 1 + (head >> 8), head & 0xff)
}

const textAt = (units: Uint16Array, start: number, length: number): string =>
  length === 0 ? '' : String.fromCharCode(...units.subarray(start, start + length))

function matches(tags: Tags, wanted: Wanted): boolean {
  const { pos, kind, gender, number, person, mood, aspirated } = wanted
  return (
    (pos === undefined || tags.pos === pos) &&
    (kind === undefined || tags.kind === kind) &&
    (gender === undefined || tags.gender === gender || tags.gender === 'both') &&
    (number === undefined || tags.number === number || tags.number === 'both') &&
    (person === undefined || tags.person === person) &&
    (mood === undefined || tags.mood === mood) &&
    (aspirated === undefined || tags.aspirated === aspirated)
  )
}
