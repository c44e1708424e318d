/**
 * `npm run bench:language [-- --by subcat] [-- FILES]`: errors found, put right and invented, for us and for
 * Grammalecte in the same run. FILES are sets of marked errors and correct texts, one JSON object a line; without
 * any, the replies written blind in `tests/corpora`.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { quantile } from '../statistics'
import { type Run, runGrammalecte, runOurs } from './checkers'
import { readGold } from './gold'
import { type Score, score } from './score'

const BLIND = fileURLToPath(new URL('../../../tests/corpora/cm-fresh.jsonl', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string', default: 'category' }, ours: { type: 'boolean', default: false } },
})
const gold = readGold(positionals.length > 0 ? positionals : [BLIND])
const texts = [...new Set([...gold.errors, ...gold.correct].map(({ text }) => text))]

const runs: Run[] = [runOurs(texts)]
const peer = values.ours ? undefined : runGrammalecte(texts)
if (peer) runs.push(peer)
else if (!values.ours)
  console.log('Grammalecte is not here (Debian: apt-get install python3-grammalecte): our figures alone.\n')

const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`

const cells = (name: string, line: Score): readonly string[] => [
  name,
  `${line.errors || ''}`,
  share(line.found, line.errors),
  share(line.first, line.correctable),
  share(line.three, line.correctable),
  `${line.correctWords || ''}`,
  line.correctWords === 0 ? '' : ((1000 * line.falseMarks) / line.correctWords).toFixed(2),
]

const HEAD = [
  'set',
  'errors',
  'found',
  'right first',
  'right in three',
  'correct words',
  'false marks / 1,000',
]

for (const { name, matches, times } of runs) {
  const scores = score(gold, matches, (error) =>
    values.by === 'subcat' ? (error.subcat ?? error.category) : error.category,
  )
  const table = [
    HEAD,
    ...[...scores].sort(([a], [b]) => a.localeCompare(b)).map(([key, line]) => cells(key, line)),
  ]
  const widths = HEAD.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)))
  console.log(`### ${name}\n`)
  for (const [at, line] of table.entries()) {
    console.log(
      `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
    )
    if (at === 0)
      console.log(
        `|${widths.map((width, column) => `${'-'.repeat(width + (column === 0 ? 2 : 1))}${column === 0 ? '' : ':'}`).join('|')}|`,
      )
  }
  console.log(
    `\nPer text: median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms.\n`,
  )
}
