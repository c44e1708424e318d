import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { BILL_FILE, NOTICES_FILE } from '../licences/files'
import { root } from '../setup/run.mjs'
import { type BrowserName, distOf } from './builds'

const Bill = v.object({ components: v.array(v.object({ type: v.string(), name: v.string() })) })
const Package = v.object({ dependencies: v.record(v.string(), v.string()) })

/** Code that the builders themselves write into what they build. */
const BUILDERS: readonly string[] = ['rolldown', 'vite']

const read = (file: string): string => readFileSync(file, 'utf8')

/** A sentence for each package that is shipped and not declared, or the other way round, or without its licence. */
export const faultsOfBill = (browser: BrowserName): string[] => {
  const { components } = v.parse(Bill, JSON.parse(read(join(distOf(browser), BILL_FILE))))
  const notices = read(join(distOf(browser), NOTICES_FILE))
  const shipped = components.filter(({ type }) => type === 'library').map(({ name }) => name)
  const declared = Object.keys(v.parse(Package, JSON.parse(read(join(root, 'package.json')))).dependencies)
  return [
    ...shipped
      .filter((name) => !declared.includes(name) && !BUILDERS.includes(name))
      .map((name) => `${name} is shipped for ${browser}, but package.json does not have it as a dependency.`),
    ...declared
      .filter((name) => !shipped.includes(name))
      .map((name) => `${name} is a dependency of which nothing is shipped for ${browser}.`),
    ...shipped
      .filter((name) => !notices.includes(`\n${name} `))
      .map((name) => `${NOTICES_FILE} lacks the licence of ${name} for ${browser}.`),
  ]
}
