import { SECTION, type SectionId } from '../../src/lexicon/format'
import { compileAutomaton } from './compileAutomaton'
import { compileMorphology } from './compileMorphology'
import { type Levels, packLevels } from './frequencies'
import { type Contents, packFile } from './packFile'
import type { Word } from './wordTable'

/** Compiles all words to the file that the extension ships; the same words give the same bytes. */
export function compileLexicon(
  forms: ReadonlyMap<string, Word>,
  levels: Levels,
): { readonly file: Uint8Array; readonly contents: Contents; readonly count: number } {
  const morphology = compileMorphology(forms)
  const { edges, crowds, alphabet, words } = compileAutomaton(morphology.endings)
  const contents: Contents = new Map<SectionId, Uint8Array | Uint16Array | Uint32Array>([
    [SECTION.alphabet, alphabet],
    [SECTION.edges, edges],
    [SECTION.crowds, crowds],
    [SECTION.frequencies, packLevels(words, levels)],
    [SECTION.tags, morphology.tags],
    [SECTION.suffixes, morphology.suffixes],
    [SECTION.readings, morphology.readings],
    [SECTION.classes, morphology.classes],
  ])
  return { file: packFile(contents), contents, count: words.length }
}
