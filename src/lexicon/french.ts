import { type Classifier, loadClassifier } from './classifier'
import { type Ear, loadEar } from './ear'
import { type Lexicon, type LexiconFault, loadLexicon } from './lexicon'
import { loadTagger, type Tagger } from './tagger'

/** The compiled files, by name; paths are relative to the extension's root and to `public/`. */
export const FRENCH_FILES = {
  lexicon: 'lexicon/fr.lexicon',
  tagger: 'lexicon/fr.tagger',
  ear: 'lexicon/fr.ear',
  acts: 'lexicon/fr.acts',
  situations: 'lexicon/fr.situations',
} as const

/** What the engine knows of French; null where its file could not be read: the rest goes on without it. */
export interface French {
  readonly lexicon: Lexicon | null
  readonly tagger: Tagger | null
  readonly ear: Ear | null
  readonly acts: Classifier | null
  readonly situations: Classifier | null
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
  const bytes = (file: string): Promise<ArrayBuffer | null> =>
    read(file).catch(() => {
      report(file, { kind: 'unreadable' })
      return null
    })
  const [lexiconBytes, taggerBytes, earBytes, actsBytes, situationsBytes] = await Promise.all([
    bytes(FRENCH_FILES.lexicon),
    bytes(FRENCH_FILES.tagger),
    bytes(FRENCH_FILES.ear),
    bytes(FRENCH_FILES.acts),
    bytes(FRENCH_FILES.situations),
  ])
  const lexicon = lexiconBytes && loadLexicon(lexiconBytes)
  const tagger = taggerBytes && loadTagger(taggerBytes)
  const ear = earBytes && loadEar(earBytes)
  const acts = actsBytes && loadClassifier(actsBytes)
  const situations = situationsBytes && loadClassifier(situationsBytes)
  if (lexicon && !lexicon.ok) report(FRENCH_FILES.lexicon, lexicon.error)
  if (tagger && !tagger.ok) report(FRENCH_FILES.tagger, tagger.error)
  if (ear && !ear.ok) report(FRENCH_FILES.ear, ear.error)
  if (acts && !acts.ok) report(FRENCH_FILES.acts, acts.error)
  if (situations && !situations.ok) report(FRENCH_FILES.situations, situations.error)
  return {
    lexicon: lexicon?.ok ? lexicon.value : null,
    tagger: tagger?.ok ? tagger.value : null,
    ear: ear?.ok ? ear.value : null,
    acts: acts?.ok ? acts.value : null,
    situations: situations?.ok ? situations.value : null,
  }
}
