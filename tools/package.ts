/**
 * `npm run package`: zips the two builds in `dist/` for the stores, with the bill of materials and the sums of all
 * three beside them, and holds what is shipped to `tools/budget.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { BILL_FILE } from './licences/files'
import { faultsOfBill } from './package/bill'
import { browsers, distOf, packageOf, sumLine, zipAll } from './package/builds'
import { kilobytes, measureSizes } from './package/sizes'
import { root } from './setup/run.mjs'

// What a review may cost is counted by `tests/unit/budget.test.ts`.
const { review: _, ...budget } = v.parse(
  v.objectWithRest({ review: v.unknown() }, v.number()),
  JSON.parse(readFileSync(join(root, 'tools', 'budget.json'), 'utf8')),
)

const zips = zipAll()
const files = new Map<string, Uint8Array>([
  ...browsers.map((browser) => [basename(packageOf(browser)), zips[browser]] as const),
  [`mot-juste.${BILL_FILE}`, readFileSync(join(distOf('chrome'), BILL_FILE))],
])
const sums = [...files].map(([name, bytes]) => sumLine(name, bytes))
for (const [name, bytes] of files) writeFileSync(join(root, 'dist', name), bytes)
writeFileSync(join(root, 'dist', 'SHA256SUMS'), sums.join(''))
for (const sum of sums) process.stdout.write(`  ${sum}`)

for (const fault of browsers.flatMap(faultsOfBill)) {
  console.log(`✗ ${fault}`)
  process.exitCode = 1
}

const sizes = measureSizes(zips)
for (const { name, bytes } of sizes) {
  const most = budget[name]
  if (most === undefined) throw new Error(`tools/budget.json says nothing of the ${name}.`)
  const fits = bytes <= most
  console.log(`${fits ? '✓' : '✗'} ${name}: ${kilobytes(bytes)} of ${kilobytes(most)}`)
  if (!fits) process.exitCode = 1
}
const measured = new Set(sizes.map(({ name }) => name))
const idle = Object.keys(budget).filter((name) => !measured.has(name))
if (idle.length > 0) throw new Error(`tools/budget.json holds what nothing measures: ${idle.join(', ')}.`)
