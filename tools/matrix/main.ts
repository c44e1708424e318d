/**
 * `npm run matrix`: every editor in Chromium and in Firefox, cell by cell, in the terminal and as Markdown in
 * `tests/e2e/editors/MATRIX.md`. A part of it: `-- --browser firefox --page draft --cells fix,caret`; then the
 * report goes to `.cache/reports/matrix.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../setup/run.mjs'
import { type Column, cells, editors, keyOf, type Outcome, type Wanted } from './cells'
import { chromiumColumn } from './chromium'
import { findFirefox } from './firefox'
import { firefoxColumn } from './firefoxColumn'

const { values } = parseArgs({
  options: { browser: { type: 'string' }, page: { type: 'string' }, cells: { type: 'string' } },
})
const wanted: Wanted = { page: values.page, cells: values.cells?.split(',') }
const isWhole = Object.keys(values).length === 0

const SIGNS: Record<Outcome['is'], string> = { right: '✓', wrong: '✗', unreachable: '–', none: '·' }

const tableOf = ({ version, column }: { version: string; column: Column }): string => {
  const outcomes = editors.map((editor) =>
    cells.map(({ id }) => column.get(keyOf(editor.page, id)) ?? ({ is: 'none' } as const)),
  )
  const all = outcomes.flat()
  const count = (is: Outcome['is']): number => all.filter((outcome) => outcome.is === is).length
  const rows = editors.map(
    ({ name }, row) => `| ${name} | ${(outcomes[row] ?? []).map(({ is }) => SIGNS[is]).join(' | ')} |`,
  )
  const wrong = editors.flatMap(({ name }, row) =>
    (outcomes[row] ?? []).flatMap((outcome, cell) =>
      outcome.is === 'wrong' ? [`* ${name}, ${cells[cell]?.name}: ${outcome.why}`] : [],
    ),
  )
  return [
    `## ${version}: ${count('right')} of ${count('right') + count('wrong')} hold`,
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
if (values.browser !== 'firefox') tables.push(tableOf(await chromiumColumn(wanted)))
if (values.browser !== 'chromium') {
  if (firefox) tables.push(tableOf(await firefoxColumn(firefox, wanted)))
  else console.log('No Firefox found; name one by FIREFOX=/path/to/firefox.')
}

const report = `# Editors and browsers

Written by \`npm run matrix\` on ${new Date().toISOString().slice(0, 10)}. ✓ holds, ✗ does not, · nothing to try there,
– out of a debugger's reach: WebDriver BiDi neither plays an input method nor opens Firefox's sidebar.

${tables.join('\n')}`
const file = join(root, isWhole ? 'tests/e2e/editors/MATRIX.md' : '.cache/reports/matrix.md')
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, report)
console.log(`\n${report}`)
process.exitCode = report.includes('\n* ') ? 1 : 0
