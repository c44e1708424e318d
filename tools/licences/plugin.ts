import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rollup } from 'vite'
import { billOfMaterials } from './bom.ts'
import { shippedData } from './data.ts'
import { BILL_FILE, NOTICES_FILE } from './files.ts'
import { notices } from './notices.ts'
import { describePackage, packageOf } from './packages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

type Output = Rollup.OutputBundle[string]

/** Names of the packages of which something is left in these files. */
export const packagesIn = (outputs: readonly Output[]): string[] =>
  outputs.flatMap((output) =>
    output.type === 'chunk'
      ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) => {
          const name = renderedLength > 0 ? packageOf(id) : undefined
          return name === undefined ? [] : [name]
        })
      : [],
  )

/**
 * Puts the bill of materials and the licences of everything shipped beside it, out of what is left in the bundles.
 *
 * @param elsewhere packages that other builds, done before this one ends, put into what is shipped
 */
export const licences = (elsewhere: () => Iterable<string>): Plugin => ({
  name: 'licences',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const names = new Set([...packagesIn(Object.values(bundle)), ...elsewhere()])
    const own: { name: string; version: string } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const shipped = {
      name: own.name,
      version: own.version,
      packages: [...names].sort().map((name) => describePackage(root, name)),
      data: shippedData,
    }
    this.emitFile({
      type: 'asset',
      fileName: BILL_FILE,
      source: `${JSON.stringify(billOfMaterials(shipped), null, 2)}\n`,
    })
    const read = (file: string): string => readFileSync(join(root, file), 'utf8')
    this.emitFile({
      type: 'asset',
      fileName: NOTICES_FILE,
      source: notices(read('LICENSE'), shipped, read('public/lexicon/LICENCES.md')),
    })
  },
})
