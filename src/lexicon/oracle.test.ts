/** The lexicon against nspell, which reads the same dictionary by other code. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseAffixes } from '../../tools/lexicon/hunspell'
import { grammarRows, supplementEntries } from '../../tools/lexicon/supplement'
import { readTaggedAffixes } from '../../tools/lexicon/taggedDictionary'
import { committedAutomaton, dice, frenchLexicon } from './testing'

const lexicon = frenchLexicon()
/** Set phrases, which serve suggestions only, are no forms of running text. */
const forms = Array.from(committedAutomaton().words()).filter((form) => !form.includes(' '))

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'))
const dictionary = readFileSync(join(folder, 'index.dic'))

let oracle: ReturnType<typeof nspell>
beforeAll(() => {
  oracle = nspell(readFileSync(join(folder, 'index.aff')), dictionary)
}, 120_000)

/** Words of our own and spellings of 1990, which the classical dictionary lacks. */
const added = new Set([
  ...supplementEntries(parseAffixes(readTaggedAffixes())).flatMap((entry) => entry.map(({ form }) => form)),
  ...grammarRows().map(({ form }) => form),
  ...forms.filter((form) => lexicon.isVariant(form)),
])

/** Units (A, Mo, pH) have the flag `||` there and no other case; here capitals may stand for any word. */
const units = new Set(
  Array.from(dictionary.toString('utf8').matchAll(/^([^/\n]+)\/.*\|\|/gm), ([, unit = '']) =>
    unit.toLowerCase(),
  ),
)
const caseless = new Set(forms.map((form) => form.toLowerCase()))

/** What is accepted here only, and why: compounds by their parts, capitals, units in another case, additions. */
const isKnownExtra = (form: string): boolean =>
  form.includes('-') ||
  units.has(form.toLowerCase()) ||
  (form === form.toUpperCase() && caseless.has(form.toLowerCase())) ||
  added.has(form.normalize('NFC')) ||
  added.has(form.normalize('NFC').toLowerCase())

/** Elided words are two tokens here; nspell takes them whole. */
const isElided = (form: string): boolean => /^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]./i.test(form)

/** Kept there for tokenizers that cut at the apostrophe; no word is spelled so. */
const FRAGMENTS = new Set(['jusqu', 'lorsqu', 'presqu', 'puisqu', 'qu', 'quelqu', 'quoiqu'])

const LETTERS = "aàâbcçdeéèêfghiîjklmnoôpqrstuùûvwxyzœ-'"

/** One random edit: a letter dropped, doubled, replaced, inserted, or swapped with the next. */
function edited(form: string, roll: (bound: number) => number): string {
  const at = roll(form.length)
  const letter = LETTERS.charAt(roll(LETTERS.length))
  const head = form.slice(0, at)
  const tail = form.slice(at + 1)
  switch (roll(5)) {
    case 0:
      return head + tail
    case 1:
      return head + form.charAt(at) + form.charAt(at) + tail
    case 2:
      return head + letter + tail
    case 3:
      return head + letter + form.charAt(at) + tail
    default:
      return head + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2)
  }
}

describe('nspell', () => {
  test('has every form, but for additions', () => {
    expect(forms.filter((form) => !added.has(form) && !oracle.correct(form))).toEqual([])
    expect(forms.length - added.size).toBeGreaterThan(440_000)
  })

  test('has no form more, but for elisions', () => {
    const missing: string[] = []
    for (const form in oracle.data) {
      if (!isElided(form) && !FRAGMENTS.has(form) && !lexicon.accepts(form)) missing.push(form)
    }
    expect(missing.filter((form) => oracle.correct(form))).toEqual([])
  })

  test('judges random edits alike, in every case', () => {
    const roll = dice(20_261)
    const differing: string[] = []
    for (let run = 0; run < 120_000; run++) {
      const form = forms[roll(forms.length)] ?? ''
      const once = edited(form, roll)
      const word = [once, edited(once, roll), once.toUpperCase(), once.normalize('NFD')][roll(4)] ?? once
      const there = oracle.correct(word)
      const here = lexicon.accepts(word)
      const isExplained = here ? isKnownExtra(word) : isElided(word) || FRAGMENTS.has(word.toLowerCase())
      if (word !== '' && here !== there && !isExplained) differing.push(word)
    }
    expect(differing).toEqual([])
  })
})
