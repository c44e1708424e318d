import { type Automaton, NO_ENDING } from './automaton'
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
   * The forms of a lemma that have the wanted tags. Tries every exchange of suffixes
   * with such tags backwards and keeps what the lexicon confirms: some tens of microseconds.
   */
  inflect(lemma: string, wanted: Wanted): string[] {
    const { readings, suffixes, tags } = this.#tables
    const isWanted = Array.from(tags, (_, index) => matches(this.#tagsAt(index), wanted))
    const forms = new Set<string>()
    for (let id = 0; 2 * id < readings.length; id++) {
      if (!isWanted[readings[2 * id] ?? 0]) continue
      const form = formOf(lemma, suffixes, readings[2 * id + 1] ?? 0)
      if (form === undefined || forms.has(form)) continue
      if (this.#hasReading(this.#automaton.find(form), id)) forms.add(form)
    }
    return Array.from(forms)
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
    const head = this.#suffixes[this.#suffix] ?? 0
    const stem = this.#form.slice(0, this.#form.length - (head >> 8))
    return stem + textAt(this.#suffixes, this.#suffix + 1 + (head >> 8), head & 0xff)
  }
}

/** The form that an exchange of suffixes makes of a lemma, or nothing when the lemma ends otherwise. */
function formOf(lemma: string, suffixes: Uint16Array, offset: number): string | undefined {
  const head = suffixes[offset] ?? 0
  const length = head & 0xff
  const start = lemma.length - length
  if (start < 0) return undefined
  for (let at = 0; at < length; at++) {
    if (lemma.charCodeAt(start + at) !== suffixes[offset + 1 + (head >> 8) + at]) return undefined
  }
  return lemma.slice(0, start) + textAt(suffixes, offset + 1, head >> 8)
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
