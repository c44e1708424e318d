/**
 * `npm run bench:language [-- OPTIONS] [-- FILES]`: errors found, put right and invented, for us and for Grammalecte
 * in the same run. FILES are sets of marked errors and correct texts, one JSON object a line; without any, the replies
 * written blind in `tests/corpora`.
 *
 *   --all            our own sets and every set of the folder that --sets names, then all that follows
 *   --sets DIR       where the sets are that may not ship (BENCH_SETS in the environment does the same)
 *   --by subcat      by kind of error rather than by category
 *   --worst N        the N worst misses and false marks (10 with --all)
 *   --ours           without the peer
 */
import { parseArgs } from 'node:util'
import { quantile } from '../statistics'
import { openChecker, type Run, runGrammalecte, runOurs } from './checkers'
import { converge } from './converge'
import { families } from './families'
import { type GoldError, readGold } from './gold'
import { printTable } from './print'
import { type Score, score } from './score'
import { OWN_SETS, setsIn } from './sets'
import { worstFalseMarks, worstMisses } from './worst'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string', default: 'category' },
    ours: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    sets: { type: 'string' },
    worst: { type: 'string' },
  },
})

const folder = values.sets ?? process.env.BENCH_SETS
const files = values.all
  ? [...OWN_SETS, ...(folder ? setsIn(folder) : []), ...positionals]
  : positionals.length > 0
    ? positionals
    : OWN_SETS.slice(0, 1)
if (values.all && !folder) console.log('Without --sets DIR: the sets of the project alone.\n')

const gold = readGold(files)
const texts = [...new Set([...gold.errors, ...gold.correct].map(({ text }) => text))]
const ours = runOurs(texts)
const peer = values.ours ? undefined : runGrammalecte(texts)
if (!peer && !values.ours)
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

const HEAD = ['set', 'errors', 'found', 'right first', 'right in three', 'correct words', 'false / 1,000']
const groupOf = (error: GoldError): string =>
  values.by === 'subcat' ? (error.subcat ?? error.category) : error.category

function printRun({ name, matches, times }: Run): void {
  const scores = [...score(gold, matches, groupOf)].sort(([a], [b]) => a.localeCompare(b))
  console.log(`### ${name}\n`)
  printTable([HEAD, ...scores.map(([key, line]) => cells(key, line))])
  console.log(
    `\nPer text: median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms.\n`,
  )
}

function printWorst(most: number): void {
  console.log(`### The ${most} worst misses\n`)
  for (const line of worstMisses(gold, ours, peer, most)) console.log(`- ${line}`)
  console.log(`\n### The ${most} worst false marks\n`)
  for (const line of worstFalseMarks(gold, ours, most)) console.log(`- ${line}`)
  console.log()
}

function printRest(): void {
  // Only replies have all their errors marked, so that only they can come out clean.
  const replies = [
    ...new Set(gold.errors.filter(({ source }) => source.startsWith('cm')).map(({ text }) => text)),
  ]
  const { texts: all, clean, left } = converge(replies, openChecker())
  const rest = [...left].sort(([, a], [, b]) => b - a).slice(0, 8)
  console.log(
    `### All first corrections applied\n\n${clean} of ${all} replies are clean (${share(clean, all)}).`,
  )
  if (rest.length > 0)
    console.log(`Still marked: ${rest.map(([rule, count]) => `${rule} ${count}`).join(', ')}.`)
  console.log('\n### Rules\n')
  printTable([['family', 'rules', 'must mark', 'must pass'], ...families()])
}

printRun(ours)
if (peer) printRun(peer)
if (values.all || values.worst !== undefined) printWorst(Number(values.worst ?? 10))
if (values.all) printRest()
