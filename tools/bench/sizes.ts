import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { FRENCH_FILES } from '../../src/lexicon/french'
import { browsers, distOf } from '../package/builds'
import { measureSizes } from '../package/sizes'
import { row, type Section } from './table'

/** What a page loads and a person downloads; empty when nothing is built. */
export const sizesSection = (): Section => ({
  title: 'Built sizes',
  rows: browsers.every((browser) => existsSync(distOf(browser)))
    ? measureSizes().map(({ name, bytes }) => row(name, bytes / 1000, 'kB'))
    : [],
})

/** The compiled files of French, as they ship and as they travel. */
export const frenchFilesSection = (): Section => ({
  title: 'Compiled files of French, raw and gzipped',
  rows: Object.values(FRENCH_FILES).flatMap((file) => {
    const bytes = readFileSync(new URL(`../../public/${file}`, import.meta.url))
    return [
      row(file, bytes.length / 1000, 'kB'),
      row(`${file}, gzipped`, gzipSync(bytes, { level: 9 }).length / 1000, 'kB'),
    ]
  }),
})
