import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { builtInGuide } from '../../src/guide/guide'
import { frenchEar, frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { readJsonLines } from './jsonl'
import { openNspell, peerDictionary } from './nspell'
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

/** Debian's hunspell on the same dictionary, asked once for the whole list; undefined where it is not installed. */
function hunspell(words: readonly string[]): Answer[] | undefined {
  if (!existsSync('/usr/bin/hunspell')) return undefined
  const start = performance.now()
  const { stdout, status } = spawnSync(
    '/usr/bin/hunspell',
    ['-a', '-i', 'utf-8', '-d', join(peerDictionary(), 'index')],
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

function sectionOf(
  name: string,
  what: string,
  list: readonly Misspelling[],
  answers: readonly Answer[],
): Section {
  const ranks = list.map(
    ({ right }, at) => answers[at]?.found.findIndex((word) => right.map(plain).includes(plain(word))) ?? -1,
  )
  const share = (most: number) =>
    (100 * ranks.filter((rank) => rank >= 0 && rank < most).length) / list.length
  const times = answers.map(({ milliseconds }) => milliseconds)
  return {
    title: `Suggestions of ${name}, ${list.length} ${what}`,
    rows: [
      row('right first', share(1), '%'),
      row('right in three', share(3), '%'),
      row('median', median(times), 'ms'),
      row('p95', quantile(times, 0.95), 'ms'),
      row('worst', quantile(times, 1), 'ms'),
    ],
  }
}

/** How often the right word comes first, for us and for the peers in the same run, on a list of the repository. */
export const suggestionsSections = (): Section[] => [
  ...sectionsOf('misspelt words of replies', readJsonLines(LIST, Misspelling)),
  inSentences(),
]

/**
 * The same on a list from elsewhere, of hundreds of words: minutes for the peers. Such lists hold spellings of 1990,
 * which we accept and need not correct; they are counted, and left out for everybody.
 */
export function listedSuggestionsSections(file: string): Section[] {
  const list = readJsonLines(file, Misspelling)
  const lexicon = frenchLexicon()
  const wrong = list.filter((each) => !lexicon.accepts(each.wrong))
  const variants = list.filter((each) => lexicon.isVariant(each.wrong)).length
  return [
    ...sectionsOf('misspelt words of the list', wrong),
    {
      title: `Words of that list that are accepted, of ${list.length}`,
      rows: [
        row('accepted', list.length - wrong.length, 'count'),
        row('of them spellings of 1990', variants, 'count'),
      ],
    },
  ]
}

/** What the whole review proposes first, which has the sentence to choose by. */
function inSentences(): Section {
  const Sentence = v.object({ ...Misspelling.entries, text: v.string(), start: v.number(), end: v.number() })
  const list = readJsonLines(LIST, Sentence)
  const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger(), ear: frenchEar() })
  const firsts = list.map(({ text, start, end }) => {
    const { findings } = reviewer.review(text, { guide: builtInGuide })
    const found = findings.find(({ span }) => span.start < end && span.end > start)
    if (!found) return undefined
    return text.slice(Math.min(start, found.span.start), found.span.start) + (found.suggestions[0] ?? '')
  })
  const right = list.filter(({ right }, at) => right.map(plain).includes(plain(firsts[at] ?? '')))
  return {
    title: `The same ${list.length} words in their sentences, by the whole review`,
    rows: [
      row('marked', (100 * firsts.filter((first) => first !== undefined).length) / list.length, '%'),
      row('right first', (100 * right.length) / list.length, '%'),
    ],
  }
}

function sectionsOf(what: string, list: readonly Misspelling[]): Section[] {
  const words = list.map(({ wrong }) => wrong)
  const lexicon = frenchLexicon()
  lexicon.suggest('chaufffe')
  const ours = words.map((word) => timed(lexicon.suggest, word))
  const checker = openNspell()
  const theirs = words.map((word) => timed((wrong) => checker.suggest(wrong), word))
  const system = hunspell(words)
  return [
    sectionOf('Mot juste', what, list, ours),
    sectionOf('nspell', what, list, theirs),
    ...(system ? [sectionOf('hunspell (mean time)', what, list, system)] : []),
  ]
}
