/**
 * The same input makes the same bytes: builds both packages a second time, elsewhere and from nothing, and compares
 * their sums with those that `npm run package` wrote. A package that no one can make again cannot be reviewed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../setup/run.mjs'
import { type BrowserName, browsers, root, zipAll } from './sizes'

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
  const sum = createHash('sha256').update(zips[browser]).digest('hex')
  const isSame = sums.includes(`${sum}  mot-juste-${browser}.zip\n`)
  console.log(
    `${isSame ? '✓' : '✗'} mot-juste-${browser}.zip ${isSame ? 'comes out the same' : `comes out as ${sum}`}`,
  )
  if (!isSame) process.exitCode = 1
}
