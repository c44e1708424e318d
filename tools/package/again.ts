/**
 * The same input makes the same bytes: builds both packages a second time, elsewhere and from nothing, and compares
 * their sums with those that `npm run package` wrote. A package that no one can make again cannot be reviewed.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, run } from '../setup/run.mjs'
import { type BrowserName, browsers, packageOf, sumLine, zipAll } from './builds'

const folderOf = (browser: BrowserName): string => join(root, '.cache', 'again', browser)

const codes = await Promise.all(
  browsers.map((browser) =>
    run('vite', [
      ...['build', '--mode', browser, '--logLevel', 'error'],
      ...['--outDir', folderOf(browser), '--emptyOutDir'],
    ]),
  ),
)
if (codes.some((code) => code !== 0)) throw new Error('The second build failed; its own lines above say why.')

const sums = readFileSync(join(root, 'dist', 'SHA256SUMS'), 'utf8')
const zips = zipAll(folderOf)
for (const browser of browsers) {
  const name = basename(packageOf(browser))
  const line = sumLine(name, zips[browser])
  const isSame = sums.includes(line)
  console.log(isSame ? `✓ ${name} comes out the same` : `✗ ${name} comes out as ${line.trim()}`)
  if (!isSame) process.exitCode = 1
}
