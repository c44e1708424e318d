import { readFile } from 'node:fs/promises'
import { type French, openFrench } from '../lexicon/french'

const PUBLIC = new URL('../../public/', import.meta.url)

/** French out of the repository's own files; one that cannot be read is told, and the review does without. */
export const readFrench = (): Promise<French> =>
  openFrench(
    async (file) => Uint8Array.from(await readFile(new URL(file, PUBLIC))).buffer,
    (file, { kind }) =>
      console.error(`Le fichier de langue ${file} est illisible (${kind}) : la relecture sera partielle.`),
  )
