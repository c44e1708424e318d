/**
 * What the ear prefers in texts that are right and that it did not learn from, one line each, the surest first:
 * `tsx tools/ear/measure.ts --ear FILE --without 1/4`. `rules/grammar/soundAlike.ts` takes its thresholds from here.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadEar } from '../../src/lexicon/ear'
import { frenchLexicon } from '../../src/lexicon/testing'
import { isLeftOut } from './fold'
import { ownTexts, sentencesOf } from './lessons'

const { values } = parseArgs({ options: { ear: { type: 'string' }, without: { type: 'string' } } })
if (values.ear === undefined || values.without === undefined)
  throw new Error('--ear FILE and --without PART are needed')
const loaded = loadEar(Uint8Array.from(readFileSync(values.ear)).buffer)
if (!loaded.ok) throw new Error(`${values.ear} does not load: ${loaded.error.kind}`)
const ear = loaded.value
const lexicon = frenchLexicon()

let words = 0
const lines: { readonly odds: number; readonly line: string }[] = []
for (const text of ownTexts().filter((text) => isLeftOut(text, values.without))) {
  for (const tokens of sentencesOf(text)) {
    words += tokens.filter(({ kind }) => kind === 'word').length
    for (const { written, meant, from, to, odds } of ear.prefer(tokens, lexicon)) {
      const sentence = tokens.map((token) => token.text).join(' ')
      lines.push({ odds, line: [odds.toFixed(2), from.name, to.name, written, meant, sentence].join('\t') })
    }
  }
}
lines.sort((a, b) => b.odds - a.odds)
for (const { line } of lines) console.log(line)
console.error(`${words} words, ${lines.length} preferences`)
