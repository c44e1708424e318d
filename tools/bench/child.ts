/**
 * One process per dictionary, so that neither pays for the other's memory. Prints one line of JSON:
 * milliseconds until the first word is answered, files read included, and the memory that took.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const word = 'commençassions'

const dictionaries: Record<string, () => Promise<() => boolean>> = {
  ours: async () => {
    const { frenchLexicon } = await import('../../src/lexicon/testing')
    return () => frenchLexicon().accepts(word)
  },
  nspell: async () => {
    const { default: nspell } = await import('nspell')
    const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'))
    const read = (extension: string) => readFileSync(join(folder, `index.${extension}`))
    return () => nspell(read('aff'), read('dic')).correct(word)
  },
}

const prepare = dictionaries[process.argv[2] ?? '']
if (!prepare) throw new Error(`Name a dictionary: ${Object.keys(dictionaries).join(' or ')}.`)
// Loading the code itself is not the question, so it comes before the clock.
const answer = await prepare()
globalThis.gc?.()
const before = process.memoryUsage().rss
const start = performance.now()
if (!answer()) throw new Error(`${word} is not known.`)
const ready = performance.now() - start
console.log(JSON.stringify({ ready, memory: (process.memoryUsage().rss - before) / 1e6 }))
