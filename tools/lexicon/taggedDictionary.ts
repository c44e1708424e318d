import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** The committed tagged dictionary, which `deriveTagged.ts` makes; MPL-2.0. */
const DATA = join(dirname(fileURLToPath(import.meta.url)), 'data')

const read = (name: string): string => gunzipSync(readFileSync(join(DATA, name))).toString('utf8')

export const readTaggedAffixes = (): string => read('dicollecte.aff.gz')
export const readTaggedEntries = (): string => read('dicollecte.dic.gz')
