/**
 * Builds `public/lexicon/fr.encoder`: `npm run encoder -- --model FOLDER [--python FILE]`. FOLDER is that of
 * `fr_core_news_md` 3.8.0 (spaCy) that holds `vocab`: of it only the word vectors are read (fastText on OSCAR and
 * Wikipedia by Explosion, CC0), to begin with. What sentences mean is then learnt from multilingual-e5-small (MIT), see
 * `distil.py`, on the texts written for this project: those of the acts and of the ear. After it come `kinds`, `acts` and
 * `parts`. On one machine the same inputs give the same bytes.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { builtInGuide } from '../../src/guide/guide'
import { loadEncoder, writeEncoder } from '../../src/lexicon/encoder'
import type { Lexicon } from '../../src/lexicon/lexicon'
import { hashText } from '../../src/lexicon/taggerTags'
import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReplyReader } from '../../src/review/replyReader'
import { unitsOf } from '../../src/rules/acts/units'
import type { SentenceView } from '../../src/rules/rule'
import { readLessons } from '../acts/lessons'
import { packed } from '../acts/packed'
import { reduced, unit } from './reduce'
import { readSpacyVectors, type SpacyVectors } from './spacyModel'

/** Of three hundred numbers of a word so many tell nearly as much. */
const DIMENSIONS = 64
/** The most frequent words: rarer ones hardly come in replies. */
const WORDS = 36_000
const MOST_FREQUENT = 15
/** What the most frequent words count for at first, of what the rarest do: *vous* tells least of what is said. */
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

/** The vectors to begin with; and of each word its hash, its vector and how loud it is. */
function beginning(model: SpacyVectors, lexicon: Lexicon) {
  const words = wordsOf(model, lexicon)
  const rows = [...new Set(words.map(({ row }) => row))].sort((a, b) => a - b)
  if (rows.length > 0x1_0000) throw new Error('There are too many vectors for sixteen bits.')
  const placeOf = new Map(rows.map((row, place) => [row, place]))
  const { dimensions, values } = model
  const vectors = reduced(
    rows.map((row) => unit(values.slice(row * dimensions, (row + 1) * dimensions))),
    DIMENSIONS,
  )
  const byHash = new Map<number, readonly [hash: number, row: number, loud: number]>()
  for (const { text, row, frequency } of words) {
    const hash = hashText(text) >>> 0
    // Of two words with one hash the more frequent stays.
    if (!byHash.has(hash))
      byHash.set(hash, [hash, placeOf.get(row) ?? 0, 1 - (1 - LEAST) * (frequency / MOST_FREQUENT)])
  }
  return { words: [...byHash.values()], rows: vectors.map((vector) => [...vector]) }
}

/** The sentences and comments written for this project, each with the hashes of its words. */
function textsOf(lexicon: Lexicon): (readonly [text: string, words: readonly number[]])[] {
  const reader = createReplyReader({ lexicon, tagger: frenchTagger() })
  const texts = new Map<string, readonly number[]>()
  const add = (text: string, views: readonly SentenceView[]): void => {
    if (text.trim() !== '' && !texts.has(text))
      texts.set(
        text,
        views.flatMap((view) => unitsOf(view).map(({ word }) => word >>> 0)),
      )
  }
  const learnFrom = (reply: string, comment: string): void => {
    const read = reader.read(reply, { guide: builtInGuide, comment })
    for (const { view } of read.french) add(view.text, [view])
    if (read.comment)
      add(
        comment,
        read.comment.sentences.map(({ view }) => view),
      )
  }
  for (const { reply, comment } of readLessons()) learnFrom(reply, comment)
  const plain = readFileSync(new URL('../ear/data/sentences.txt', import.meta.url), 'utf8')
  for (const line of plain.split('\n')) if (line.trim() !== '') learnFrom(line, '')
  return [...texts]
}

const Learnt = v.object({
  levels: v.array(v.number()),
  hashes: v.array(v.number()),
  rows: v.array(v.number()),
  loudness: v.array(v.number()),
  vectors: v.array(v.array(v.number())),
  layers: v.array(v.object({ weights: v.array(v.array(v.number())), biases: v.array(v.number()) })),
  example: v.object({ words: v.array(v.number()), made: v.array(v.number()) }),
})

function fileOf({
  levels,
  hashes,
  rows,
  loudness,
  vectors,
  layers,
}: v.InferOutput<typeof Learnt>): ArrayBuffer {
  const order = hashes.map((_, at) => at).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0))
  const sorted = (values: readonly number[]): number[] => order.map((at) => values[at] ?? 0)
  const numbers = vectors.flat()
  const [filters, ...network] = layers.map(({ weights, biases }) =>
    packed(
      weights.map((row) => Float32Array.from(row)),
      Float32Array.from(biases),
    ),
  )
  if (!filters) throw new Error('Nothing was learnt.')
  return writeEncoder({
    dimensions: DIMENSIONS,
    levels: Float32Array.from(levels),
    hashes: Uint32Array.from(sorted(hashes)),
    rows: Uint16Array.from(sorted(rows)),
    loudness: Uint8Array.from(sorted(loudness)),
    packed: Uint8Array.from(
      { length: numbers.length / 2 },
      (_, at) => (numbers[at * 2] ?? 0) | ((numbers[at * 2 + 1] ?? 0) << 4),
    ),
    filters,
    network,
  })
}

/** What is read here must say what was learnt there, but for rounding. */
function compare(file: ArrayBuffer, { words, made }: v.InferOutput<typeof Learnt>['example']): void {
  const loaded = loadEncoder(file)
  if (!loaded.ok) throw new Error(`What was learnt does not load: ${loaded.error.kind}.`)
  const found = loaded.value.encode(words)
  const off = Math.hypot(...made.map((value, at) => value - (found[at] ?? 0))) / Math.hypot(...made)
  console.log(`rounded: an example is ${(100 * off).toFixed(1)} % off`)
  if (off > 0.1) throw new Error('The file says other things than what was learnt.')
}

const { values } = parseArgs({
  options: { model: { type: 'string' }, python: { type: 'string', default: 'python3' } },
})
if (values.model === undefined) throw new Error('--model FOLDER is needed')
const folder = fileURLToPath(new URL('../../.cache/encoder', import.meta.url))
mkdirSync(folder, { recursive: true })
const give = (name: string, content: unknown): void =>
  writeFileSync(`${folder}/${name}`, JSON.stringify(content))
const lexicon = frenchLexicon()
const { words, rows } = beginning(readSpacyVectors(values.model), lexicon)
give('words.json', words)
give('rows.json', rows)
give('texts.json', textsOf(lexicon))
const script = fileURLToPath(new URL('distil.py', import.meta.url))
const { status } = spawnSync(values.python, [script, folder], { stdio: 'inherit' })
if (status !== 0) throw new Error('The encoder was not learnt: see above.')
const learnt = v.parse(Learnt, JSON.parse(readFileSync(`${folder}/learnt.json`, 'utf8')))
const file = fileOf(learnt)
compare(file, learnt.example)
writeFileSync(new URL('../../public/lexicon/fr.encoder', import.meta.url), new Uint8Array(file))
console.log(`fr.encoder: ${file.byteLength} bytes`)
