/** The committed files, for tests: the only file of this folder that may read from disk. */
import { readFileSync } from 'node:fs'
import { Automaton } from './automaton'
import { type Classifier, loadClassifier } from './classifier'
import { type Ear, loadEar } from './ear'
import { loadEncoder, type SentenceEncoder } from './encoder'
import { readSections, SECTION } from './format'
import { type Lexicon, loadLexicon } from './lexicon'
import { loadTagger, type Tagger } from './tagger'

/** A fresh copy of a compiled file's bytes. */
const bytesOf = (name: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url))).buffer

export const lexiconBytes = (): ArrayBuffer => bytesOf('fr.lexicon')
export const taggerBytes = (): ArrayBuffer => bytesOf('fr.tagger')

export function frenchLexicon(): Lexicon {
  const loaded = loadLexicon(lexiconBytes())
  if (!loaded.ok) throw new Error(`the committed lexicon does not load: ${loaded.error.kind}`)
  return loaded.value
}

export function committedAutomaton(): Automaton {
  const sections = readSections(lexiconBytes())
  if (!sections.ok) throw new Error(`the committed lexicon does not load: ${sections.error.kind}`)
  return new Automaton(
    sections.value.uint32(SECTION.edges),
    sections.value.uint16(SECTION.alphabet),
    sections.value.uint32(SECTION.crowds),
  )
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

export function frenchTagger(): Tagger {
  const loaded = loadTagger(taggerBytes())
  if (!loaded.ok) throw new Error(`the committed tagger does not load: ${loaded.error.kind}`)
  return loaded.value
}

export const earBytes = (): ArrayBuffer => bytesOf('fr.ear')

export function frenchEar(): Ear {
  const loaded = loadEar(earBytes())
  if (!loaded.ok) throw new Error(`the committed ear does not load: ${loaded.error.kind}`)
  return loaded.value
}

const classifier = (name: string): Classifier => {
  const loaded = loadClassifier(bytesOf(name))
  if (!loaded.ok) throw new Error(`the committed ${name} does not load: ${loaded.error.kind}`)
  return loaded.value
}

export function frenchEncoder(): SentenceEncoder {
  const loaded = loadEncoder(bytesOf('fr.encoder'))
  if (!loaded.ok) throw new Error(`the committed encoder does not load: ${loaded.error.kind}`)
  return loaded.value
}

export const frenchActs = (): Classifier => classifier('fr.acts')
export const frenchSituations = (): Classifier => classifier('fr.situations')

/** All that French is read with, as a reviewer takes it. */
export const frenchParts = () => ({
  lexicon: frenchLexicon(),
  tagger: frenchTagger(),
  ear: frenchEar(),
  acts: frenchActs(),
  situations: frenchSituations(),
  encoder: frenchEncoder(),
})
