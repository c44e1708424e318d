/** The committed tagger, for tests: it reads from disk, as `testing.ts` does. */
import { readFileSync } from 'node:fs'
import { loadTagger, type Tagger } from './tagger'

/** A fresh copy of the compiled file's bytes. */
export function taggerBytes(): ArrayBuffer {
  const file = readFileSync(new URL('../../public/lexicon/fr.tagger', import.meta.url))
  return Uint8Array.from(file).buffer
}

export function frenchTagger(): Tagger {
  const loaded = loadTagger(taggerBytes())
  if (!loaded.ok) throw new Error(`the committed tagger does not load: ${loaded.error.kind}`)
  return loaded.value
}
