import { existsSync } from 'node:fs'
import { browsers, distOf, measureSizes } from '../package/sizes'
import { row, type Section } from './table'

/** What a page loads and a person downloads; empty when nothing is built. */
export const sizesSection = (): Section => ({
  title: 'Built sizes',
  rows: browsers.every((browser) => existsSync(distOf(browser)))
    ? measureSizes().map(({ name, bytes }) => row(name, bytes / 1000, 'kB'))
    : [],
})
