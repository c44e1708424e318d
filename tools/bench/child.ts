/**
 * One process per dictionary, so that neither pays for the other's memory. Prints one line of JSON:
 * milliseconds until the first word is answered, files read included, and the memory that took.
 */
import { argv } from 'node:process'

const word = 'commençassions'

const dictionaries: Record<string, () => Promise<() => boolean>> = {
  ours: async () => {
    const { frenchLexicon } = await import('../../src/lexicon/testing')
    return () => frenchLexicon().accepts(word)
  },
  nspell: async () => {
    const { openNspell } = await import('./nspell')
    return () => openNspell().correct(word)
  },
}

const prepare = dictionaries[argv[2] ?? '']
if (!prepare) throw new Error(`Name a dictionary: ${Object.keys(dictionaries).join(' or ')}.`)
// Loading the code itself is not the question, so it comes before the clock.
const answer = await prepare()
globalThis.gc?.()
const before = process.memoryUsage().rss
const start = performance.now()
if (!answer()) throw new Error(`${word} is not known.`)
const ready = performance.now() - start
console.log(JSON.stringify({ ready, memory: (process.memoryUsage().rss - before) / 1e6 }))
