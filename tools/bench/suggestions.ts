import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'
import * as v from 'valibot'
import { openLexicon } from './engine'
import { median, quantile } from './statistics'
import { row, type Section } from './table'

/** Words misspelt in replies, collected without a look at the suggestions. */
const LIST = new URL('../../tests/corpora/misspellings-fresh.jsonl', import.meta.url)
const Misspelling = v.object({ wrong: v.string(), right: v.array(v.string()) })
type Misspelling = v.InferOutput<typeof Misspelling>

interface Answer {
  readonly found: readonly string[]
  readonly milliseconds: number
}

const plain = (word: string): string => word.replaceAll('’', "'")

const timed = (suggest: (word: string) => readonly string[], word: string): Answer => {
  const start = performance.now()
  const found = suggest(word)
  return { found, milliseconds: performance.now() - start }
}

const dictionary = (): string => dirname(createRequire(import.meta.url).resolve('dictionary-fr'))

/** Debian's hunspell on the same dictionary, asked once for the whole list; undefined where it is not installed. */
function hunspell(words: readonly string[]): Answer[] | undefined {
  if (!existsSync('/usr/bin/hunspell')) return undefined
  const start = performance.now()
  const { stdout, status } = spawnSync(
    '/usr/bin/hunspell',
    ['-a', '-i', 'utf-8', '-d', join(dictionary(), 'index')],
    {
      input: words.map((word) => `^${word}\n`).join(''),
      encoding: 'utf8',
    },
  )
  if (status !== 0) return undefined
  const each = (performance.now() - start) / words.length
  // A blank line ends each word's answers; `& word count offset: a, b, c` holds suggestions.
  return stdout
    .split('\n')
    .slice(1)
    .join('\n')
    .split('\n\n')
    .slice(0, words.length)
    .map((block) => {
      const line = block.split('\n').find((answer) => answer.startsWith('&'))
      return { found: line?.split(': ')[1]?.split(', ') ?? [], milliseconds: each }
    })
}

function sectionOf(name: string, list: readonly Misspelling[], answers: readonly Answer[]): Section {
  const ranks = list.map(
    ({ right }, at) => answers[at]?.found.findIndex((word) => right.map(plain).includes(plain(word))) ?? -1,
  )
  const share = (most: number) =>
    (100 * ranks.filter((rank) => rank >= 0 && rank < most).length) / list.length
  const times = answers.map(({ milliseconds }) => milliseconds)
  return {
    title: `Suggestions of ${name}, ${list.length} misspelt words of replies`,
    rows: [
      row('right first', share(1), '%'),
      row('right in three', share(3), '%'),
      row('median', median(times), 'ms'),
      row('p95', quantile(times, 0.95), 'ms'),
      row('worst', quantile(times, 1), 'ms'),
    ],
  }
}

/** How often the right word comes first, for us and for the peers in the same run. */
export const suggestionsSections = (): Section[] => {
  const list = readFileSync(LIST, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(Misspelling, JSON.parse(line)))
  const words = list.map(({ wrong }) => wrong)
  const lexicon = openLexicon()
  lexicon.suggest('chaufffe')
  const ours = words.map((word) => timed(lexicon.suggest, word))
  const folder = dictionary()
  const checker = nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')))
  const theirs = words.map((word) => timed((wrong) => checker.suggest(wrong), word))
  const system = hunspell(words)
  return [
    sectionOf('Mot juste', list, ours),
    sectionOf('nspell', list, theirs),
    ...(system ? [sectionOf('hunspell (mean time)', list, system)] : []),
  ]
}
