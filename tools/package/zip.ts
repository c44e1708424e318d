import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** The zip format's first day, as local time because that is what it stores: the same bytes in every time zone. */
const firstDay = new Date(1980, 0, 1)

/** A zip of everything below `folder`: the same files give the same bytes, whenever and wherever it is made. */
export const zipFolder = (folder: string): Uint8Array => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
  const entries: Zippable = Object.fromEntries(
    files.map((file) => [file.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, file)))]),
  )
  return zipSync(entries, { level: 9, mtime: firstDay, os: 3, attrs: 0o644 << 16 })
}
