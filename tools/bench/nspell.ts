import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nspell from 'nspell'

/** The dictionary that the peers read: hunspell's French, as npm has it. */
export const peerDictionary = (): string => dirname(createRequire(import.meta.url).resolve('dictionary-fr'))

/** The peer in JavaScript, its files read anew. */
export const openNspell = (): ReturnType<typeof nspell> => {
  const read = (extension: string) => readFileSync(join(peerDictionary(), `index.${extension}`))
  return nspell(read('aff'), read('dic'))
}
