import { VERDICTS } from '../../../src/review/types'
import { type Count, type Score, UNSEEN } from './score'

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const both = ({ f1, recall }: Count): string => `${f1.toFixed(2)} (${recall.toFixed(2)})`

/** The figures of a score by name, in the order of the table. */
function figuresOf(score: Score): [string, string][] {
  const { verdicts, replies, faults, found, named } = score
  const cell = (row: number, column: number): number => verdicts[row]?.[column] ?? 0
  const total = (row: number): number => sum(verdicts[row] ?? [])
  return [
    ['replies', `${replies}`],
    ['verdict right', percent(cell(0, 0) + cell(1, 1) + cell(2, 2), replies)],
    ['to be stopped: stopped', percent(cell(2, 2), total(2))],
    ['to be stopped: marked at all', percent(cell(2, 1) + cell(2, 2), total(2))],
    ['to be reread: marked', percent(cell(1, 1) + cell(1, 2), total(1))],
    ['good: marked', percent(cell(0, 1) + cell(0, 2), total(0))],
    ['good: stopped', percent(cell(0, 2), total(0))],
    ['faults found', percent(found, faults)],
    ['found under the right category', percent(named, found)],
    ['missing parts, F1', score.missing.f1.toFixed(2)],
    ['situations, F1 (recall)', both(score.situations)],
    ['a situation at all, F1 (recall)', both(score.alarms)],
  ]
}

export function printScore(title: string, score: Score): void {
  console.log(`### ${title}\n`)
  for (const [name, value] of figuresOf(score)) console.log(`| ${name.padEnd(32)} | ${value.padStart(13)} |`)
  console.log(`\nexpected \\ said ${VERDICTS.map((verdict) => verdict.padStart(8)).join('')}`)
  for (const [row, name] of VERDICTS.entries())
    console.log(
      `${name.padEnd(16)}${VERDICTS.map((_, column) => `${score.verdicts[row]?.[column] ?? 0}`.padStart(8)).join('')}`,
    )
  printCounts('category', score.categories)
  printConfusions(score.confusions)
  printCounts('missing part', score.parts)
  console.log('')
}

/** A row for each category expected, a column for each said, by the number of its row; what was not seen comes last. */
function printConfusions(confusions: Score['confusions']): void {
  const names = [...confusions].flatMap(([expected, said]) => [expected, ...said.keys()])
  const categories = [...new Set(names)].filter((name) => name !== UNSEEN).sort()
  const cells = (numbers: readonly (number | string)[]): string =>
    numbers.map((number) => `${number}`.padStart(3)).join('')
  console.log(`\n${'expected \\ said'.padEnd(20)}${cells(categories.map((_, at) => at + 1))}  unseen`)
  for (const [at, expected] of categories.entries()) {
    const row = confusions.get(expected)
    if (!row) continue
    const counts = categories.map((said) => row.get(said) ?? '·')
    console.log(
      `${`${at + 1} ${expected}`.padEnd(20)}${cells(counts)}${`${row.get(UNSEEN) ?? '·'}`.padStart(8)}`,
    )
  }
}

function printCounts(title: string, counts: ReadonlyMap<string, Count>): void {
  console.log(`\n${title.padEnd(16)}   right  missed   wrong`)
  for (const [name, { right, missed, wrong }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${name.padEnd(16)}${[right, missed, wrong].map((count) => `${count}`.padStart(8)).join('')}`)
}
