import { CLASS_FLAG } from '../../src/lexicon/format'
import type { Word } from './wordTable'

/** See `SECTION` in `src/lexicon/format.ts` for the layout of each table. */
export interface CompiledMorphology {
  readonly tags: Uint32Array
  readonly readings: Uint16Array
  readonly suffixes: Uint16Array
  readonly classes: Uint16Array
  /** Offset in `classes` by form: the kind of ending that the automaton holds. */
  readonly endings: ReadonlyMap<string, number>
}

/**
 * Two forms are of one class when the same readings apply to both: the same tags, and the same suffix exchanged
 * for the lemma's. Some ten thousand classes serve half a million forms.
 */
export function compileMorphology(words: ReadonlyMap<string, Word>): CompiledMorphology {
  const tags = new Interner<number>()
  const suffixes = new SuffixTable()
  const readings = new Interner<string>()
  const classes: number[] = []
  const known = new Map<string, number>()
  const endings = new Map<string, number>()

  for (const form of Array.from(words.keys()).sort()) {
    const word = words.get(form)
    if (word === undefined) continue
    const ids = Array.from(word.readings.values(), ({ lemma, packed }) =>
      readings.idOf(`${tags.idOf(packed)} ${suffixes.offsetOf(form, lemma)}`),
    ).sort((left, right) => left - right)
    const flags = (word.noSuggest ? CLASS_FLAG.noSuggest : 0) | (word.variant ? CLASS_FLAG.variant : 0)
    const key = `${flags}:${ids.join()}`
    const offset = known.get(key) ?? classes.length
    if (offset === classes.length) {
      known.set(key, offset)
      classes.push((flags << 8) | ids.length, ...ids)
    }
    endings.set(form, offset)
  }
  const pairs = readings.values.flatMap((reading) => reading.split(' ').map(Number))
  return {
    tags: Uint32Array.from(tags.values),
    readings: toUint16(pairs),
    suffixes: suffixes.table(),
    classes: toUint16(classes),
    endings,
  }
}

class Interner<T> {
  readonly values: T[] = []
  readonly #ids = new Map<T, number>()

  idOf(value: T): number {
    const known = this.#ids.get(value)
    if (known !== undefined) return known
    const id = this.values.length
    this.#ids.set(value, id)
    this.values.push(value)
    return id
  }
}

/** Exchanges of suffixes: a head with both lengths, then the form's suffix and the lemma's as code units. */
class SuffixTable {
  readonly #units: number[] = []
  readonly #offsets = new Map<string, number>()

  offsetOf(form: string, lemma: string): number {
    let common = 0
    while (common < form.length && form.charAt(common) === lemma.charAt(common)) common++
    const [ending, lemmaEnding] = [form.slice(common), lemma.slice(common)]
    const key = `${ending}\t${lemmaEnding}`
    const known = this.#offsets.get(key)
    if (known !== undefined) return known
    const offset = this.#units.length
    this.#units.push((ending.length << 8) | lemmaEnding.length)
    for (const text of [ending, lemmaEnding]) {
      for (let at = 0; at < text.length; at++) this.#units.push(text.charCodeAt(at))
    }
    this.#offsets.set(key, offset)
    return offset
  }

  table(): Uint16Array {
    return toUint16(this.#units)
  }
}

function toUint16(values: readonly number[]): Uint16Array {
  if (values.some((value) => value > 0xffff)) throw new Error('a table has outgrown its 16-bit entries')
  return Uint16Array.from(values)
}
