import { readFileSync } from 'node:fs'
import { type Lexicon, loadLexicon } from '../../src/lexicon/lexicon'

const file = new URL('../../public/lexicon/fr.lexicon', import.meta.url)

/** The shipped lexicon out of its file, as the extension loads it. */
export const openLexicon = (): Lexicon => {
  const loaded = loadLexicon(Uint8Array.from(readFileSync(file)).buffer)
  if (!loaded.ok) throw new Error(`The lexicon cannot be read: ${JSON.stringify(loaded.error)}`)
  return loaded.value
}
