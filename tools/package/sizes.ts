import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { PAGE_PROGRAM } from '../../src/background/pageProgram'
import { FRENCH_FILES } from '../../src/lexicon/french'
import { type BrowserName, browsers, distOf, zipAll } from './builds'
import { bytesOf, filesOfPage, filesOfWorker, withImports } from './closure'

const Manifest = v.object({
  content_scripts: v.array(v.object({ js: v.array(v.string()) })),
  background: v.object({ service_worker: v.optional(v.string()), scripts: v.optional(v.array(v.string())) }),
})

const manifestOf = (browser: BrowserName): v.InferOutput<typeof Manifest> =>
  v.parse(Manifest, JSON.parse(readFileSync(join(distOf(browser), 'manifest.json'), 'utf8')))

export interface Size {
  readonly name: string
  readonly bytes: number
}

const PAGES = ['panel', 'options', 'practice', 'welcome'] as const

/** Scripts that the background is made of. */
const backgroundBytes = (browser: BrowserName): number => {
  const { service_worker: worker, scripts = [] } = manifestOf(browser).background
  const folder = distOf(browser)
  return bytesOf(folder, worker === undefined ? withImports(folder, scripts) : filesOfWorker(folder, worker))
}

/** What a person downloads, what every page of a served site pays, and what each of our own screens loads. */
export const measureSizes = (zips: Readonly<Record<BrowserName, Uint8Array>> = zipAll()): Size[] => {
  const chrome = distOf('chrome')
  const scripts = manifestOf('chrome').content_scripts.flatMap(({ js }) => js)
  return [
    { name: 'content script', bytes: bytesOf(chrome, scripts) },
    { name: 'page program', bytes: bytesOf(chrome, [PAGE_PROGRAM]) },
    { name: 'service worker', bytes: backgroundBytes('chrome') },
    { name: 'firefox background', bytes: backgroundBytes('firefox') },
    ...PAGES.map((page) => ({
      name: page,
      bytes: bytesOf(chrome, filesOfPage(chrome, `src/${page}/index.html`)),
    })),
    ...Object.values(FRENCH_FILES).map((file) => ({ name: file, bytes: bytesOf(chrome, [file]) })),
    ...browsers.map((browser) => ({ name: `${browser} zip`, bytes: zips[browser].length })),
  ]
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
