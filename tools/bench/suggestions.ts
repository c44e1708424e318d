/**
 * How good and how quick suggestions are, on a list of misspellings: JSON lines `{ wrong, right: [], set }`.
 *
 *   npx tsx tools/bench/suggestions.ts LIST.jsonl [--missed] [--nspell]
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import nspell from 'nspell'
import { frenchLexicon } from '../../src/lexicon/testing'

interface Misspelling {
  readonly wrong: string
  readonly right: readonly string[]
  readonly set: string
}

interface Score {
  count: number
  first: number
  inThree: number
  inFive: number
}

type Suggest = (form: string) => readonly string[]

function ours(): Suggest {
  const lexicon = frenchLexicon()
  // Lists hold spellings that are right since 1990, hence candidates, which come for accepted forms too.
  return (form) =>
    lexicon
      .candidates(form)
      .map(({ word }) => word)
      .filter((found) => found !== form)
}

function theirs(): Suggest {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'))
  const checker = nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')))
  return (form) => checker.suggest(form).map((found) => found.replaceAll('’', "'"))
}

function measure(
  name: string,
  suggest: Suggest,
  misspellings: readonly Misspelling[],
  showMissed: boolean,
): void {
  for (const { wrong } of misspellings.slice(0, 100)) suggest(wrong)
  const scores = new Map<string, Score>()
  const times: { readonly wrong: string; readonly milliseconds: number }[] = []
  for (const { wrong, right, set } of misspellings) {
    const start = performance.now()
    const found = suggest(wrong)
    times.push({ wrong, milliseconds: performance.now() - start })
    const rank = found.findIndex((word) => right.includes(word))
    for (const group of ['all', set]) {
      const score = scores.get(group) ?? { count: 0, first: 0, inThree: 0, inFive: 0 }
      scores.set(group, score)
      score.count++
      if (rank === 0) score.first++
      if (rank >= 0 && rank < 3) score.inThree++
      if (rank >= 0 && rank < 5) score.inFive++
    }
    if (showMissed && rank !== 0)
      console.log(`${wrong} -> ${right.join('|')}: ${found.slice(0, 5).join(', ')}`)
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(name)
  for (const [group, { count, first, inThree, inFive }] of scores) {
    console.log(
      `  ${group.padEnd(8)} ${count}: first ${percent(first, count)}, ` +
        `in three ${percent(inThree, count)}, in five ${percent(inFive, count)}`,
    )
  }
  times.sort((left, right) => left.milliseconds - right.milliseconds)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
  for (const share of [0.5, 0.95, 1]) {
    const time = at(share)
    console.log(`  ${share * 100} % within ${time?.milliseconds.toFixed(2)} ms (${time?.wrong})`)
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { missed: { type: 'boolean' }, nspell: { type: 'boolean' } },
  })
  const [path] = positionals
  if (path === undefined) throw new Error('which list?')
  const misspellings: Misspelling[] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  measure('lexicon', ours(), misspellings, values.missed ?? false)
  if (values.nspell) measure('nspell', theirs(), misspellings, false)
}

main()
