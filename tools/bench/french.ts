import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { parse } from '../../src/text/parse'
import { replyOf } from './review'
import { median, quantile, time } from './statistics'
import { row, type Section } from './table'

const LENGTH = 500

/** What the language floor costs: looking words up, and a whole pass of tokens, analyses and readings. */
export const frenchSection = (): Section => {
  const lexicon = frenchLexicon()
  const tagger = frenchTagger()
  const texts = Array.from({ length: 300 }, (_, seed) => replyOf(LENGTH, seed))
  const words = texts.flatMap((text) =>
    parse(text).tokens.flatMap((token) => (token.kind === 'word' ? [token.norm] : [])),
  )
  const pass = (text: string): number => {
    const { tokens, sentences } = parse(text)
    for (const { first, last } of sentences) tagger.read(tokens.slice(first, last), lexicon)
    return tokens.length
  }
  const first = time(() => pass(texts[0] ?? ''))
  for (const text of texts) pass(text)
  const passes = texts.map((text) => time(() => pass(text)))
  const lookups = median(
    Array.from({ length: 9 }, () => time(() => words.filter((word) => !lexicon.accepts(word)))),
  )
  const growth = [1_000, 100_000].map(
    (length) => median([1, 2, 3, 4, 5].map((seed) => time(() => pass(replyOf(length, seed))))) / length,
  )
  const tokens = texts.reduce((sum, text) => sum + parse(text).tokens.length, 0)
  return {
    title: 'The language floor',
    rows: [
      row('words looked up', (1000 * words.length) / lookups, '/s'),
      row(`tokens, analyses and readings of ${LENGTH} characters, first`, first, 'ms'),
      row(`the same, warm, median`, median(passes), 'ms'),
      row(`the same, warm, p95`, quantile(passes, 0.95), 'ms'),
      row('tokens read', (1000 * tokens) / passes.reduce((sum, taken) => sum + taken, 0), '/s'),
      row('cost per character at 100,000 against 1,000', (growth[1] ?? 0) / (growth[0] ?? 1), 'ratio'),
    ],
  }
}
