/**
 * `npm run bench:tone [-- FILES]`: verdicts, findings, missing parts and situations against labelled replies. FILES are
 * JSON lines with `comment`, `reply`, `preset` and `expected`; without any, the replies written blind in
 * `tests/corpora`, which nobody writes rules or lessons from.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { builtInGuide } from '../../src/guide/guide'
import { ADDRESSES } from '../../src/guide/vocabulary'
import {
  frenchActs,
  frenchEar,
  frenchLexicon,
  frenchSituations,
  frenchTagger,
} from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { verdictOf } from '../../src/review/settle'
import type { Verdict } from '../../src/review/types'
import type { Finding } from '../../src/rules/finding'

const BLIND = fileURLToPath(new URL('../../tests/corpora/tone-blind.jsonl', import.meta.url))

const Fault = v.object({ category: v.string(), start: v.number(), end: v.number() })
const Line = v.object({
  comment: v.nullish(v.string()),
  reply: v.string(),
  preset: v.object({ address: v.picklist(ADDRESSES), contacts: v.array(v.string()) }),
  expected: v.object({
    verdict: v.picklist(['ok', 'warn', 'stop']),
    findings: v.array(Fault),
    missing: v.array(v.string()),
    escalate: v.nullish(v.string()),
  }),
})

const VERDICTS: readonly Verdict[] = ['ready', 'reread', 'stop']
const EXPECTED = ['ok', 'warn', 'stop']
/** Language remarks do not count here. */
const isOfTone = ({ kind, severity }: Finding): boolean =>
  (kind === 'tone' || kind === 'risk' || kind === 'guide') && severity !== 'hint'

/** What was right, wrongly said, and not said. */
class Count {
  right = 0
  wrong = 0
  missed = 0
  get f1(): number {
    return (2 * this.right) / Math.max(1, 2 * this.right + this.wrong + this.missed)
  }
  get recall(): number {
    return this.right / Math.max(1, this.right + this.missed)
  }
}

const reviewer = createReviewer({
  lexicon: frenchLexicon(),
  tagger: frenchTagger(),
  ear: frenchEar(),
  acts: frenchActs(),
  situations: frenchSituations(),
})

function measure(file: string): void {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Line, JSON.parse(line)))
  const confusion = EXPECTED.map(() => VERDICTS.map(() => 0))
  const [missing, situations] = [new Count(), new Count()]
  const categories = new Map<string, Count>()
  const countOf = (category: string): Count => {
    const count = categories.get(category) ?? new Count()
    categories.set(category, count)
    return count
  }
  let [found, named] = [0, 0]

  for (const { comment, reply, preset, expected } of lines) {
    const review = reviewer.review(reply, {
      guide: { ...builtInGuide, ...preset },
      ...(comment ? { comment } : {}),
    })
    const findings = review.findings.filter(isOfTone)
    const row = confusion[EXPECTED.indexOf(expected.verdict)]
    const column = VERDICTS.indexOf(verdictOf(findings))
    if (row) row[column] = (row[column] ?? 0) + 1

    const left = new Set(findings)
    for (const fault of expected.findings) {
      const hit = [...left].find(({ span }) => span.start < fault.end && fault.start < span.end)
      if (hit) {
        left.delete(hit)
        found++
      }
      if (hit?.category === fault.category) {
        named++
        countOf(fault.category).right++
      } else countOf(fault.category).missed++
    }
    for (const { category } of left) countOf(category).wrong++

    const said = new Set<string>(review.missing)
    for (const part of said) expected.missing.includes(part) ? missing.right++ : missing.wrong++
    for (const part of expected.missing) if (!said.has(part)) missing.missed++
    const wanted = expected.escalate ?? null
    if (wanted !== null && wanted === review.escalate) situations.right++
    else {
      if (wanted !== null) situations.missed++
      if (review.escalate !== null) situations.wrong++
    }
  }

  const cell = (row: number, column: number): number => confusion[row]?.[column] ?? 0
  const total = (row: number): number => (confusion[row] ?? []).reduce((sum, count) => sum + count, 0)
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
  const faults = lines.reduce((sum, { expected }) => sum + expected.findings.length, 0)
  console.log(`### ${file}\n`)
  const table: [string, string][] = [
    ['replies', `${lines.length}`],
    ['verdict right', percent(cell(0, 0) + cell(1, 1) + cell(2, 2), lines.length)],
    ['to be stopped: stopped', percent(cell(2, 2), total(2))],
    ['to be stopped: marked at all', percent(cell(2, 1) + cell(2, 2), total(2))],
    ['to be reread: marked', percent(cell(1, 1) + cell(1, 2), total(1))],
    ['good: marked', percent(cell(0, 1) + cell(0, 2), total(0))],
    ['good: stopped', percent(cell(0, 2), total(0))],
    ['faults found', percent(found, faults)],
    ['found under the right category', percent(named, found)],
    ['missing parts, F1', missing.f1.toFixed(2)],
    ['situations, F1 (recall)', `${situations.f1.toFixed(2)} (${situations.recall.toFixed(2)})`],
  ]
  for (const [name, value] of table) console.log(`| ${name.padEnd(32)} | ${value.padStart(13)} |`)
  console.log('\nexpected \\ said    ready  reread  stop')
  for (const [row, name] of EXPECTED.entries())
    console.log(
      `${name.padEnd(16)}${VERDICTS.map((_, column) => `${cell(row, column)}`.padStart(8)).join('')}`,
    )
  console.log('\ncategory            right  missed  wrong')
  for (const [category, { right, missed, wrong }] of [...categories].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${category.padEnd(16)}${[right, missed, wrong].map((count) => `${count}`.padStart(8)).join('')}`,
    )
  console.log('')
}

const files = process.argv.slice(2)
for (const file of files.length > 0 ? files : [BLIND]) measure(file)
