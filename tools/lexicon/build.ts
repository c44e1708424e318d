/**
 * Compiles the French lexicon to `public/lexicon/fr.lexicon`, byte for byte the same from the same sources:
 *
 *   npm run lexicon                                  from the repository alone
 *   npm run lexicon -- --frequencies words.tsv.gz    first derives the frequency table anew
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { ENDING, SECTION, type SectionId } from '../../src/lexicon/format.ts'
import { compileAutomaton } from './compileAutomaton.ts'
import { deriveLevels, packLevels, readLevels } from './frequencies.ts'
import { expand, parseAffixes } from './hunspell.ts'
import { type Contents, packFile } from './packFile.ts'

const here = dirname(fileURLToPath(import.meta.url))
const LEVELS = join(here, 'data', 'frequencies.txt.gz')
const OUTPUT = join(here, '..', '..', 'public', 'lexicon', 'fr.lexicon')

/** What is known of each form's ending: the index of the `endings` section. */
function collectForms(): Map<string, number> {
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-fr'))
  const affixes = parseAffixes(readFileSync(join(dictionary, 'index.aff'), 'utf8'))
  const entries = readFileSync(join(dictionary, 'index.dic'), 'utf8')
  const forms = new Map<string, number>()
  for (const { form, flags } of expand(entries, affixes)) {
    const ending = flags.includes(affixes.noSuggest) ? ENDING.noSuggest : 0
    forms.set(form, ending & (forms.get(form) ?? ending))
  }
  return forms
}

function main(): void {
  const { values } = parseArgs({ options: { frequencies: { type: 'string' } } })
  const forms = collectForms()
  if (values.frequencies !== undefined) {
    const known = new Set(Array.from(forms.keys(), (form) => form.toLowerCase()))
    deriveLevels(values.frequencies, (form) => known.has(form), LEVELS)
  }
  const { edges, alphabet, words } = compileAutomaton(forms)
  const contents: Contents = new Map<SectionId, Uint8Array | Uint16Array | Uint32Array>([
    [SECTION.alphabet, alphabet],
    [SECTION.edges, edges],
    [SECTION.endings, Uint8Array.of(0, ENDING.noSuggest)],
    [SECTION.frequencies, packLevels(words, readLevels(LEVELS))],
  ])
  const file = packFile(contents)
  writeFileSync(OUTPUT, file)
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`
  console.log(
    `${words.length} forms, ${edges.length} edges, ${alphabet.length - 1} letters: ` +
      `${kilobytes(file.length)}, ${kilobytes(gzipSync(file, { level: 9 }).length)} gzipped`,
  )
}

main()
