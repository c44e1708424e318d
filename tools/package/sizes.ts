import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { PAGE_PROGRAM } from '../../src/background/pageProgram'
import { zipFolder } from './zip'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const browsers = ['chrome', 'firefox'] as const
export type BrowserName = (typeof browsers)[number]

export const distOf = (browser: BrowserName): string => join(root, 'dist', browser)

const Manifest = v.object({ content_scripts: v.array(v.object({ js: v.array(v.string()) })) })

/** Bytes of the script that every page of a served site pays for. */
const contentScriptBytes = (browser: BrowserName): number => {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(join(distOf(browser), 'manifest.json'), 'utf8')))
  const files = manifest.content_scripts.flatMap((script) => script.js)
  return files.reduce((sum, file) => sum + statSync(join(distOf(browser), file)).size, 0)
}

export interface Size {
  readonly name: string
  readonly bytes: number
}

/** What a person downloads and a page loads, out of the two builds in `dist/`. */
export const measureSizes = (zips: Readonly<Record<BrowserName, Uint8Array>> = zipAll()): Size[] => [
  { name: 'content script', bytes: contentScriptBytes('chrome') },
  { name: 'page program', bytes: statSync(join(distOf('chrome'), PAGE_PROGRAM)).size },
  ...browsers.map((browser) => ({ name: `${browser} zip`, bytes: zips[browser].length })),
]

export const zipAll = (): Record<BrowserName, Uint8Array> => ({
  chrome: zipFolder(distOf('chrome')),
  firefox: zipFolder(distOf('firefox')),
})

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
