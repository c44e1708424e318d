/** The committed lexicon, for tests: the only file of this folder that may read from disk. */
import { readFileSync } from 'node:fs'
import { type Lexicon, loadLexicon } from './lexicon.ts'

/** A fresh copy of the compiled file's bytes. */
export function lexiconBytes(): ArrayBuffer {
  const file = readFileSync(new URL('../../public/lexicon/fr.lexicon', import.meta.url))
  return Uint8Array.from(file).buffer
}

export function frenchLexicon(): Lexicon {
  const loaded = loadLexicon(lexiconBytes())
  if (!loaded.ok) throw new Error(`the committed lexicon does not load: ${loaded.error.kind}`)
  return loaded.value
}
