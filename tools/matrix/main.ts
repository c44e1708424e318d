/**
 * `npm run matrix`: every editor in Chromium and in Firefox, cell by cell, in the terminal and as Markdown in
 * `.cache/reports/matrix.md`. `-- --firefox draft` tries one page in Firefox alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../setup/run.mjs'
import { type Column, cells, editors, keyOf, type Outcome } from './cells'
import { chromiumColumn } from './chromium'
import { findFirefox } from './firefox'
import { firefoxColumn } from './firefoxColumn'

const { values } = parseArgs({ options: { firefox: { type: 'string' } } })

const SIGNS: Record<Outcome['is'], string> = { right: '✓', wrong: '✗', none: '·' }

const tableOf = (browser: string, column: Column): string => {
  const outcomes = editors.map((editor) =>
    cells.map(({ id }) => column.get(keyOf(editor.page, id)) ?? ({ is: 'none' } as const)),
  )
  const rows = editors.map(
    ({ name }, row) => `| ${name} | ${(outcomes[row] ?? []).map(({ is }) => SIGNS[is]).join(' | ')} |`,
  )
  const wrong = editors.flatMap(({ name }, row) =>
    (outcomes[row] ?? []).flatMap((outcome, cell) =>
      outcome.is === 'wrong' ? [`* ${name}, ${cells[cell]?.name}: ${outcome.why}`] : [],
    ),
  )
  return [
    `## ${browser}`,
    '',
    `| editor | ${cells.map(({ name }) => name).join(' | ')} |`,
    `|---|${cells.map(() => ':-:|').join('')}`,
    ...rows,
    '',
    ...(wrong.length > 0 ? [...wrong, ''] : []),
  ].join('\n')
}

const firefox = findFirefox()
const tables: string[] = []
if (values.firefox === undefined) tables.push(tableOf('Chromium', await chromiumColumn()))
if (firefox) tables.push(tableOf('Firefox', await firefoxColumn(firefox, values.firefox)))
else console.log('No Firefox found; name one by FIREFOX=/path/to/firefox.')

const report = `# Editors and browsers\n\n✓ holds, ✗ does not, · nothing to try there\n\n${tables.join('\n')}`
const folder = join(root, '.cache', 'reports')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'matrix.md'), report)
console.log(`\n${report}`)
process.exitCode = report.includes('\n* ') ? 1 : 0
