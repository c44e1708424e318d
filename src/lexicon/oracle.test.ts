/** The lexicon against nspell, which reads the same dictionary by other code. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'
import { beforeAll, describe, expect, test } from 'vitest'
import { Automaton } from './automaton.ts'
import { readSections, SECTION } from './format.ts'
import { frenchLexicon, lexiconBytes } from './testing.ts'

const lexicon = frenchLexicon()
const sections = readSections(lexiconBytes())
if (!sections.ok) throw new Error(sections.error.kind)
const automaton = new Automaton(sections.value.uint32(SECTION.edges), sections.value.uint16(SECTION.alphabet))
const forms = Array.from(automaton.words())

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'))
const dictionary = readFileSync(join(folder, 'index.dic'))

let oracle: { correct(form: string): boolean }
beforeAll(() => {
  oracle = nspell(readFileSync(join(folder, 'index.aff')), dictionary)
}, 120_000)

/** Deterministic numbers below `bound` (xorshift), so that a failure is found again. */
function dice(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}

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

/** Units (A, Mo, pH) have the flag `||` there and no other case; here capitals may stand for any word. */
const units = new Set(
  Array.from(dictionary.toString('utf8').matchAll(/^([^/\n]+)\/.*\|\|/gm), ([, unit = '']) =>
    unit.toLowerCase(),
  ),
)
const caseless = new Set(forms.map((form) => form.toLowerCase()))

/** What is accepted here only, and why: compounds by their parts, capitals, units in another case. */
const isKnownExtra = (form: string): boolean =>
  form.includes('-') ||
  units.has(form.toLowerCase()) ||
  (form === form.toUpperCase() && caseless.has(form.toLowerCase()))

/** Elided words are two tokens here; nspell takes them whole. */
const isElided = (form: string): boolean => /^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'./i.test(form)

describe('accepted there as here', () => {
  test('every form of the expansion', () => {
    const refused = forms.filter((form) => !oracle.correct(form))
    expect(refused).toEqual([])
    expect(forms.length).toBeGreaterThan(450_000)
  })

  test('random edits of forms, in every case', () => {
    const roll = dice(20_261)
    const differing: string[] = []
    for (let run = 0; run < 300_000; run++) {
      const form = forms[roll(forms.length)] ?? ''
      const once = edited(form, roll)
      const word = [once, edited(once, roll), once.toUpperCase(), once.normalize('NFD')][roll(4)] ?? once
      const there = oracle.correct(word)
      const here = lexicon.accepts(word)
      const explained = (here && isKnownExtra(word)) || (there && isElided(word))
      if (word !== '' && here !== there && !explained) differing.push(word)
    }
    expect(differing).toEqual([])
  })
})
