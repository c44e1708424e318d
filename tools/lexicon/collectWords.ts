import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createAnalogy } from './analogy'
import { expand, expandEntry, type Form, parseAffixes, parseEntry } from './hunspell'
import { aspiration, auxiliaries, grammarRows, supplementEntries } from './supplement'
import { readTaggedAffixes, readTaggedEntries } from './taggedDictionary'
import { type Word, WordTable } from './wordTable'

/** Every form of every source with its readings. */
export function collectWords(): ReadonlyMap<string, Word> {
  const table = new WordTable()
  const affixes = parseAffixes(readTaggedAffixes())
  const entries = readTaggedEntries().split('\n').slice(1)
  const tagged = entries.flatMap((line) => parseEntry(line) ?? [])
  for (const entry of tagged) table.addEntry(expandEntry(entry, affixes), affixes)
  addNewer(table, createAnalogy(tagged, affixes))
  for (const forms of supplementEntries(affixes)) table.addEntry(forms, affixes)
  table.replaceReadings(grammarRows())
  table.correctReadings({ isAspirated: aspiration(), auxiliaries: auxiliaries() })
  return table.words
}

/** The forms of the newer dictionary that the tagged one lacks, tagged by analogy. */
function addNewer(table: WordTable, analogous: (entry: Form) => Form[]): void {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'))
  const affixes = parseAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'))
  for (const forms of expand(readFileSync(join(folder, 'index.dic'), 'utf8'), affixes)) {
    const [first] = forms
    if (first === undefined) continue
    const missing = forms.filter(({ form }) => table.words.get(form)?.variant ?? true)
    if (missing.length > 0) {
      table.addEntry(analogous({ ...first, form: first.lemma }), affixes)
    }
    for (const { form, flags } of forms) {
      if (table.fragments.has(form)) continue
      table.add(form, { noSuggest: flags.includes(affixes.noSuggest), variant: false })
    }
  }
}
