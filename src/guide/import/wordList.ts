import { decodeText } from '../../text/decodeText'
import { type Imported, MAX_ENTRIES, NOTHING_IMPORTED } from './imported'

const WORD = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’·&. -]{0,78}$/u

/** A word or name a line: words that spelling accepts. Lines that begin with # are notes. */
export function importWordList(bytes: Uint8Array): Imported {
  if (bytes.length > 2_000_000) return NOTHING_IMPORTED('Cette liste est trop grosse : 2 Mo au plus.')
  const words = new Set<string>()
  const left: string[] = []
  const lines = decodeText(bytes).split(/\r?\n/)
  for (const [at, line] of lines.entries()) {
    const word = line.trim()
    if (word === '' || word.startsWith('#')) continue
    if (words.size >= MAX_ENTRIES) {
      left.push(`Ligne ${at + 1} et suivantes : ${MAX_ENTRIES} mots au plus.`)
      break
    }
    if (WORD.test(word)) words.add(word)
    else left.push(`Ligne ${at + 1} : « ${word.slice(0, 40).toWellFormed()} » n’est pas un mot.`)
  }
  return { rules: [], words: [...words], report: { taken: words.size, left } }
}
