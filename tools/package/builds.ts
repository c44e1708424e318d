/** The two builds: where each stands, its package and its sum. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { root } from '../setup/run.mjs'
import { zipFolder } from './zip'

export const browsers = ['chrome', 'firefox'] as const
export type BrowserName = (typeof browsers)[number]

export const distOf = (browser: BrowserName): string => join(root, 'dist', browser)

/** The package that a store gets. */
export const packageOf = (browser: BrowserName): string => join(root, 'dist', `mot-juste-${browser}.zip`)

export const zipAll = (
  folderOf: (browser: BrowserName) => string = distOf,
): Record<BrowserName, Uint8Array> => ({
  chrome: zipFolder(folderOf('chrome')),
  firefox: zipFolder(folderOf('firefox')),
})

/** A line of `SHA256SUMS`, as `sha256sum` checks it. */
export const sumLine = (name: string, bytes: Uint8Array): string =>
  `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
