import { fail, type Result } from '../result'
import { type Classifier, loadClassifier } from './classifier'
import { type Ear, loadEar } from './ear'
import { loadEncoder, type SentenceEncoder } from './encoder'
import { type Lexicon, type LexiconFault, loadLexicon } from './lexicon'
import { loadTagger, type Tagger } from './tagger'

/** The compiled files, by name; paths are relative to the extension's root and to `public/`. */
export const FRENCH_FILES = {
  lexicon: 'lexicon/fr.lexicon',
  tagger: 'lexicon/fr.tagger',
  ear: 'lexicon/fr.ear',
  acts: 'lexicon/fr.acts',
  situations: 'lexicon/fr.situations',
  encoder: 'lexicon/fr.encoder',
} as const

/** What the engine knows of French; null where its file could not be read: the rest goes on without it. */
export interface French {
  readonly lexicon: Lexicon | null
  readonly tagger: Tagger | null
  readonly ear: Ear | null
  readonly acts: Classifier | null
  readonly situations: Classifier | null
  readonly encoder: SentenceEncoder | null
}

export type FrenchFault = LexiconFault | { readonly kind: 'unreadable' }

/**
 * Opens the files with `read`, which may fail as it likes. Never rejects.
 * @param report told of each file that could not be opened, and why.
 */
export async function openFrench(
  read: (file: string) => Promise<ArrayBuffer>,
  report: (file: string, fault: FrenchFault) => void,
): Promise<French> {
  const open = async <Part>(
    file: string,
    load: (bytes: ArrayBuffer) => Result<Part, LexiconFault>,
  ): Promise<Part | null> => {
    const loaded = await read(file).then(load, () => fail<FrenchFault>({ kind: 'unreadable' }))
    if (loaded.ok) return loaded.value
    report(file, loaded.error)
    return null
  }
  const [lexicon, tagger, ear, acts, situations, encoder] = await Promise.all([
    open(FRENCH_FILES.lexicon, loadLexicon),
    open(FRENCH_FILES.tagger, loadTagger),
    open(FRENCH_FILES.ear, loadEar),
    open(FRENCH_FILES.acts, loadClassifier),
    open(FRENCH_FILES.situations, loadClassifier),
    open(FRENCH_FILES.encoder, loadEncoder),
  ])
  // Without what sentences mean these two say other things than they were taught: better nothing.
  const heard = encoder ? { acts, situations } : { acts: null, situations: null }
  return { lexicon, tagger, ear, ...heard, encoder }
}
