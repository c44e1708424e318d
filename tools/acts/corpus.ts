import { readdirSync, readFileSync } from 'node:fs'
import { actFeatures } from '../../src/lexicon/actFeatures'
import { ACTS } from '../../src/lexicon/acts'
import type { Lexicon } from '../../src/lexicon/lexicon'
import type { Tagger } from '../../src/lexicon/tagger'
import { parse } from '../../src/text/parse'

/** One sentence and what it does: an index into `ACTS`. */
export interface Example {
  readonly text: string
  readonly act: number
  readonly features: Int32Array
}

const folder = new URL('corpus/', import.meta.url)

/**
 * Reads `corpus/*.tsv`: an act, a tab, what a community manager writes. Sentences were written for this project from the
 * definitions of the categories; `none` lines are near misses and ordinary good replies.
 */
export function readCorpus(lexicon: Lexicon, tagger: Tagger): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.includes('\t'))
    .flatMap((line) => {
      const [name = '', text = ''] = line.split('\t')
      const act = ACTS.findIndex((known) => known === name.trim())
      if (act < 0) throw new Error(`unknown act in « ${line} »`)
      return examplesOf(text.trim(), act, lexicon, tagger)
    })
}

/** A faulty line stands as one example; a good one teaches sentence by sentence. */
function examplesOf(text: string, act: number, lexicon: Lexicon, tagger: Tagger): Example[] {
  const { tokens, sentences } = parse(text)
  const pieces =
    act === 0 ? sentences : sentences.slice(0, 1).map((first) => ({ ...first, last: tokens.length }))
  return pieces.map(({ first, last }) => {
    const own = tokens.slice(first, last)
    return { text, act, features: Int32Array.from(actFeatures(own, tagger.read(own, lexicon))) }
  })
}
