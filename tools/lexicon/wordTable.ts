import {
  type Kind,
  packTags,
  type Tags,
  unpackTags,
  unpackValency,
  type Valency,
} from '../../src/lexicon/morphology'
import { VARIANT_FIELD } from './deriveTagged'
import { readTags } from './dicollecteTags'
import type { Affixes, Form } from './hunspell'

/** One reading of a form: its lemma and its packed tags (with valency, for infinitives). */
export interface FormReading {
  readonly lemma: string
  readonly packed: number
}

export interface Word {
  /** By `lemma` and `packed`, so that the same reading from two entries counts once. */
  readonly readings: Map<string, FormReading>
  noSuggest: boolean
  /** Every source of the form is a spelling that the classical dictionary lacks. */
  variant: boolean
}

/** All forms with all their readings, filled source by source. */
export class WordTable {
  readonly words = new Map<string, Word>()
  /** Halves of words (jusqu, m'en) that the dictionary has only for tokenizers that cut at the apostrophe. */
  readonly fragments = new Set<string>()

  /** Adds the forms of one entry; readings by the fields of entry and affixes. */
  addEntry(forms: readonly Form[], affixes: Affixes): void {
    const participle = participleOf(forms)
    for (const { form, lemma, flags, fields } of forms) {
      const values = fields.map((field) => field.slice(field.indexOf(':') + 1))
      const isVariant = fields.includes(VARIANT_FIELD)
      if (values.includes('err')) this.fragments.add(form)
      // The variant aimè-je would pass every mangè.
      if (this.fragments.has(form) || (isVariant && values.includes('1isg'))) continue
      const stem = fields.find((field) => field.startsWith('st:'))?.slice(3)
      const word = this.add(form, { noSuggest: flags.includes(affixes.noSuggest), variant: isVariant })
      for (const { tags, valency, fromParticiple } of readTags(values)) {
        const base = fromParticiple ? participle : stem
        addReading(word, { lemma: base ?? lemma, packed: packTags(tags, valency) })
      }
    }
  }

  /** Notes a form; what one source holds back, another may allow. */
  add(form: string, marks: { readonly noSuggest: boolean; readonly variant: boolean }): Word {
    const known = this.words.get(form)
    if (known === undefined) {
      const word: Word = { readings: new Map(), ...marks }
      this.words.set(form, word)
      return word
    }
    known.noSuggest &&= marks.noSuggest
    known.variant &&= marks.variant
    return known
  }

  /** Replaces every reading of the forms that come, by Dicollecte's tags. */
  replaceReadings(
    rows: readonly { readonly form: string; readonly lemma: string; readonly tags: string[] }[],
  ): void {
    for (const { form } of rows) {
      this.add(form, { noSuggest: form.startsWith('-'), variant: false }).readings.clear()
    }
    for (const { form, lemma, tags } of rows) {
      const word = this.words.get(form)
      if (word === undefined) continue
      for (const reading of readTags(tags)) {
        addReading(word, { lemma, packed: packTags(reading.tags, reading.valency) })
      }
    }
  }

  /** Adds what the sources do not tell of each reading: aspiration, ordinals, and auxiliaries that they have wrong. */
  correctReadings(facts: {
    readonly isAspirated: (lemma: string) => boolean
    readonly auxiliaries: ReadonlyMap<string, Valency['auxiliary']>
  }): void {
    for (const word of this.words.values()) {
      const readings = Array.from(word.readings.values())
      word.readings.clear()
      const kinds = new Set(readings.map(({ packed }) => unpackTags(packed)).map(({ kind }) => kind))
      for (const { lemma, packed } of readings) {
        const read = { ...unpackTags(packed), aspirated: facts.isAspirated(lemma) }
        const tags: Tags =
          read.pos === 'adjective' && ORDINAL.test(lemma) ? { ...read, kind: 'ordinal' } : read
        if (isSuperseded(tags, lemma, kinds)) continue
        const valency = unpackValency(packed)
        const auxiliary = facts.auxiliaries.get(lemma) ?? valency?.auxiliary ?? 'avoir'
        addReading(word, { lemma, packed: packTags(tags, valency && { ...valency, auxiliary }) })
      }
    }
  }
}

/** premier, deuxième, énième, 3e */
const ORDINAL = /^(?:premier|second|.+ième|[\dIVXL]+(?:er|re|e|ᵉ))$/

const NAMES: readonly Kind[] = ['first-name', 'surname', 'place', 'brand']

/** A name of unknown class gives way to one of known class, and a country taken for a noun to the place. */
function isSuperseded(tags: Tags, lemma: string, kinds: ReadonlySet<Kind>): boolean {
  if (tags.pos === 'proper') return tags.kind === 'other' && NAMES.some((kind) => kinds.has(kind))
  return tags.pos === 'noun' && kinds.has('place') && lemma.charAt(0) !== lemma.charAt(0).toLowerCase()
}

function addReading(word: Word, reading: FormReading): void {
  word.readings.set(`${reading.lemma}\t${reading.packed}`, reading)
}

/** The masculine singular participle of a verb's entry, which is the lemma of its adjective. */
function participleOf(forms: readonly Form[]): string | undefined {
  return forms.find(
    ({ fields }) =>
      fields.includes('po:ppas') &&
      !fields.includes('is:fem') &&
      (fields.includes('is:sg') || fields.includes('is:inv')),
  )?.form
}
