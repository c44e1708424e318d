import { readFileSync } from 'node:fs'
import { type Ear, loadEar } from '../../src/lexicon/ear'
import { type Lexicon, loadLexicon } from '../../src/lexicon/lexicon'
import { loadTagger, type Tagger } from '../../src/lexicon/tagger'

const bytesOf = (name: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url))).buffer

/** The shipped lexicon out of its file, as the extension loads it. */
export const openLexicon = (): Lexicon => {
  const loaded = loadLexicon(bytesOf('fr.lexicon'))
  if (!loaded.ok) throw new Error(`The lexicon cannot be read: ${JSON.stringify(loaded.error)}`)
  return loaded.value
}

/** The shipped tagger out of its file, as the extension loads it. */
export const openTagger = (): Tagger => {
  const loaded = loadTagger(bytesOf('fr.tagger'))
  if (!loaded.ok) throw new Error(`The tagger cannot be read: ${JSON.stringify(loaded.error)}`)
  return loaded.value
}

/** The shipped ear out of its file, as the extension loads it. */
export const openEar = (): Ear => {
  const loaded = loadEar(bytesOf('fr.ear'))
  if (!loaded.ok) throw new Error(`The ear cannot be read: ${JSON.stringify(loaded.error)}`)
  return loaded.value
}
