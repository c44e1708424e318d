/** `npm run package`: zips the two builds in `dist/` for the stores and holds them to `tools/budget.json`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { browsers, kilobytes, measureSizes, root, zipAll } from './package/sizes'

const budget = v.parse(
  v.record(v.string(), v.number()),
  JSON.parse(readFileSync(join(root, 'tools', 'budget.json'), 'utf8')),
)

const zips = zipAll()
for (const browser of browsers) writeFileSync(join(root, 'dist', `mot-juste-${browser}.zip`), zips[browser])

for (const { name, bytes } of measureSizes(zips)) {
  const most = budget[name]
  if (most === undefined) throw new Error(`tools/budget.json says nothing of the ${name}.`)
  const fits = bytes <= most
  console.log(`${fits ? '✓' : '✗'} ${name}: ${kilobytes(bytes)} of ${kilobytes(most)}`)
  if (!fits) process.exitCode = 1
}
