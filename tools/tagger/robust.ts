import { readFileSync } from 'node:fs'
import type { Lexicon } from '../../src/lexicon/lexicon'
import type { Tagger } from '../../src/lexicon/tagger'
import { tagOf } from '../../src/lexicon/taggerTags'
import { splitSentences } from '../../src/text/sentence'
import type { Token } from '../../src/text/token'
import { tokenize } from '../../src/text/tokenize'

interface Reply {
  readonly text: string
  readonly corrected: string
  readonly errors: readonly (readonly [number, number])[]
}

/** Counts of words that are right both in a faulty reply and in its correction. */
export interface Robustness {
  readonly words: number
  /** Read alike in both; and with the correction's best reading among the plausible ones. */
  readonly same: number
  readonly plausible: number
  readonly changes: readonly string[]
}

/** @param path lines of JSON with `text_id`, `text`, `start`, `end`, `others`, `corrected`. */
export function robustness(path: string, tagger: Tagger, lexicon: Lexicon): Robustness {
  const figures = { words: 0, same: 0, plausible: 0, changes: [] as string[] }
  for (const reply of readFaulty(path)) {
    const faulty = readAll(reply.text, tagger, lexicon)
    const clean = readAll(reply.corrected, tagger, lexicon)
    for (const [a, b] of commonTokens(faulty, clean)) {
      const { token, reading } = a
      if (reply.errors.some(([start, end]) => token.start < end && token.end > start)) continue
      if (reading.best === undefined || b.reading.best === undefined) continue
      figures.words++
      const wanted = tagOf(b.reading.best)
      if (tagOf(reading.best) === wanted) figures.same++
      else
        figures.changes.push(`${token.norm}: ${tagOf(reading.best).name} for ${wanted.name} | ${reply.text}`)
      if (reading.plausible.some((analysis) => tagOf(analysis) === wanted)) figures.plausible++
    }
  }
  return figures
}

function readAll(text: string, tagger: Tagger, lexicon: Lexicon) {
  const tokens = tokenize(text)
  return splitSentences(text, tokens).flatMap(({ first, last }) => {
    const sentence = tokens.slice(first, last)
    return tagger
      .read(sentence, lexicon)
      .map((reading, index) => ({ token: sentence[index] as Token, reading }))
  })
}

type Read = ReturnType<typeof readAll>[number]

/** Longest common subsequence by spelling. */
function commonTokens(left: readonly Read[], right: readonly Read[]): [Read, Read][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0))
  const cell = (i: number, j: number): number => table[i]?.[j] ?? 0
  const alike = (i: number, j: number): boolean => left[i]?.token.text === right[j]?.token.text
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row) row[j] = alike(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
    }
  }
  const pairs: [Read, Read][] = []
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const a = left[i]
    const b = right[j]
    if (a && b && alike(i, j)) {
      pairs.push([a, b])
      i++
      j++
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++
    else j++
  }
  return pairs
}

function readFaulty(path: string): Reply[] {
  const byId = new Map<string, Reply>()
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const entry = JSON.parse(line) as {
      text_id?: string
      text: string
      corrected?: string
      start: number
      end: number
      others?: [number, number][]
    }
    if (entry.text_id === undefined || entry.corrected === undefined) continue
    byId.set(entry.text_id, {
      text: entry.text,
      corrected: entry.corrected,
      errors: [[entry.start, entry.end], ...(entry.others ?? [])],
    })
  }
  return [...byId.values()]
}
