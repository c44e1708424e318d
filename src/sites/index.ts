import type { Site } from './site'
import { sites } from './table'

export type { Site } from './site'
export { sites } from './table'

const fits = (pattern: string, host: string): boolean => {
  const wanted = pattern.replace(/^\w+:\/\//, '').replace(/\/.*$/, '')
  return wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted
}

/** The row of the page at `host` and `at`, its path, if there is one. */
export const siteOf = (host: string, at = '/'): Site | undefined =>
  sites.find(
    ({ matches, offered = [], path = '/' }) =>
      at.startsWith(path) && [...matches, ...offered].some((pattern) => fits(pattern, host)),
  )
