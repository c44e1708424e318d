/**
 * Compiles the French lexicon to `public/lexicon/fr.lexicon`, byte for byte the same from the same sources:
 *
 *   npm run lexicon                                     from the repository alone
 *   npm run lexicon -- --frequencies words.tsv.gz       first derives the frequency table anew
 *   npm run lexicon -- --classical DIR --comprehensive DIR
 *                                                       first derives the tagged dictionary anew, from the
 *                                                       unpacked Debian packages hunspell-fr-classical and
 *                                                       hunspell-fr-comprehensive (usr/share/hunspell)
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { SECTION } from '../../src/lexicon/format'
import { collectWords } from './collectWords'
import { compileLexicon } from './compileLexicon'
import { deriveTagged } from './deriveTagged'
import { deriveLevels, LEVELS, readLevels } from './frequencies'
import type { Contents } from './packFile'

const here = dirname(fileURLToPath(import.meta.url))
const OUTPUT = join(here, '..', '..', 'public', 'lexicon', 'fr.lexicon')

function main(): void {
  const { values } = parseArgs({
    options: {
      frequencies: { type: 'string' },
      classical: { type: 'string' },
      comprehensive: { type: 'string' },
    },
  })
  if (values.classical !== undefined && values.comprehensive !== undefined) {
    deriveTagged(values.classical, values.comprehensive, join(here, 'data'))
  }
  const forms = collectWords()
  if (values.frequencies !== undefined) {
    const known = new Set(Array.from(forms.keys(), (form) => form.toLowerCase()))
    deriveLevels(values.frequencies, (form) => known.has(form), LEVELS)
  }
  const { file, contents, count } = compileLexicon(forms, readLevels(LEVELS))
  writeFileSync(OUTPUT, file)
  report(count, contents, file)
}

function report(count: number, contents: Contents, file: Uint8Array): void {
  const names = new Map(Object.entries(SECTION).map(([name, id]) => [id, name]))
  const line = (name: string, bytes: Uint8Array) =>
    console.log(`${name.padEnd(12)} ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)
  for (const [id, content] of contents) {
    line(names.get(id) ?? '', new Uint8Array(content.buffer, content.byteOffset, content.byteLength))
  }
  line(`${count} forms`, file)
}

main()
