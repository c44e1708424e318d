/** The committed lexicon, for tests: the only file of this folder that may read from disk. */
import { readFileSync } from 'node:fs'
import { Automaton } from './automaton'
import { readSections, SECTION } from './format'
import { type Lexicon, loadLexicon } from './lexicon'

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

export function committedAutomaton(): Automaton {
  const sections = readSections(lexiconBytes())
  if (!sections.ok) throw new Error(`the committed lexicon does not load: ${sections.error.kind}`)
  return new Automaton(sections.value.uint32(SECTION.edges), sections.value.uint16(SECTION.alphabet))
}

/** Deterministic numbers below `bound` (xorshift), so that a failure is found again. */
export function dice(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}
