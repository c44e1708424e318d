/**
 * Builds `public/lexicon/fr.vectors`: `npm run vectors -- --model FOLDER`, the folder of `fr_core_news_md` 3.8.0 (spaCy)
 * that holds `vocab`. Only its word vectors are read: fastText on OSCAR and Wikipedia by Explosion, CC0. The same model
 * and lexicon give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Lexicon } from '../../src/lexicon/lexicon'
import { hashText } from '../../src/lexicon/taggerTags'
import { frenchLexicon } from '../../src/lexicon/testing'
import { RAREST, writeVectors } from '../../src/lexicon/wordVectors'
import { quantise } from '../tagger/quantise'
import { reduced, unit } from './reduce'
import { readSpacyVectors, type SpacyVectors } from './spacyModel'

/** Of three hundred numbers so many tell nearly as much: mean precision of stops on replies held out 0.797 of 0.808. */
const DIMENSIONS = 64
/** The most frequent words: rarer ones hardly come in replies. */
const WORDS = 36_000
const MOST_FREQUENT = 15
/** What the most frequent words count for, of what the rarest do: *vous* tells least of what is said. */
const LEAST = 0.15

interface Word {
  readonly text: string
  readonly row: number
  readonly frequency: number
}

const WRITTEN_SMALL = /^[\p{Ll}'-]+$/u

/** French words in lower case, most frequent first. */
function wordsOf({ rowOf }: SpacyVectors, lexicon: Lexicon): Word[] {
  const words = new Map<string, Word>()
  for (const [text, row] of rowOf) {
    const plain = text.replaceAll('’', "'")
    if (!WRITTEN_SMALL.test(plain) || words.has(plain) || !lexicon.accepts(plain)) continue
    words.set(plain, { text: plain, row, frequency: lexicon.frequency(plain) })
  }
  return [...words.values()]
    .sort((a, b) => b.frequency - a.frequency || (a.text < b.text ? -1 : 1))
    .slice(0, WORDS)
}

/** Logarithmic, as frequencies are. */
const rarityOf = ({ frequency }: Word): number =>
  Math.round(RAREST * (1 - (1 - LEAST) * (frequency / MOST_FREQUENT)))

function build(model: SpacyVectors, lexicon: Lexicon): ArrayBuffer {
  const words = wordsOf(model, lexicon)
  const rows = [...new Set(words.map(({ row }) => row))].sort((a, b) => a - b)
  if (rows.length > 0x1_0000) throw new Error('There are too many vectors for sixteen bits.')
  const placeOf = new Map(rows.map((row, place) => [row, place]))
  const { dimensions, values } = model
  const vectors = reduced(
    rows.map((row) => unit(values.slice(row * dimensions, (row + 1) * dimensions))),
    DIMENSIONS,
  )
  const numbers = new Float32Array(rows.length * DIMENSIONS)
  for (const [place, vector] of vectors.entries()) numbers.set(vector, place * DIMENSIONS)
  const hashed = words
    .map((word) => ({ ...word, hash: hashText(word.text) >>> 0 }))
    .sort((a, b) => a.hash - b.hash || b.frequency - a.frequency)
    // Of two words with one hash the more frequent stays.
    .filter(({ hash }, at, all) => all[at - 1]?.hash !== hash)
  console.log(`${hashed.length} words, ${rows.length} vectors`)
  return writeVectors({
    dimensions: DIMENSIONS,
    ...quantise(numbers),
    hashes: Uint32Array.from(hashed, ({ hash }) => hash),
    rows: Uint16Array.from(hashed, ({ row }) => placeOf.get(row) ?? 0),
    rarities: Uint8Array.from(hashed, rarityOf),
  })
}

const { values } = parseArgs({ options: { model: { type: 'string' } } })
if (values.model === undefined) throw new Error('--model FOLDER is needed')
const file = build(readSpacyVectors(values.model), frenchLexicon())
writeFileSync(new URL('../../public/lexicon/fr.vectors', import.meta.url), new Uint8Array(file))
console.log(`fr.vectors: ${file.byteLength} bytes`)
