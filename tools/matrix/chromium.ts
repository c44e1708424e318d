/** The Chromium column: the editor suite of the end-to-end tests, as its own report tells it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { findChromium } from '../setup/chromium.mjs'
import { run } from '../setup/run.mjs'
import { type Column, cells, keyOf, type Outcome, type Wanted } from './cells'

const Spec = v.object({
  title: v.string(),
  ok: v.boolean(),
  tests: v.array(
    v.object({
      results: v.array(v.object({ errors: v.array(v.object({ message: v.optional(v.string()) })) })),
    }),
  ),
})
interface Suite {
  title: string
  specs: v.InferOutput<typeof Spec>[]
  suites?: Suite[] | undefined
}
const SuiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  title: v.string(),
  specs: v.array(Spec),
  suites: v.optional(v.array(v.lazy(() => SuiteSchema))),
})

const outcomeOf = ({ ok, tests }: v.InferOutput<typeof Spec>): Outcome => {
  if (ok) return { is: 'right' }
  const message = tests.at(-1)?.results.at(-1)?.errors[0]?.message ?? 'failed'
  return { is: 'wrong', why: message.split('\n').slice(0, 12).join(' ') }
}

/** What Playwright is told to run for the wanted cells. */
const selection = ({ page, cells: ids }: Wanted): string[] => {
  const titles = cells.filter(({ id }) => ids?.includes(id)).map(({ suite }) => suite)
  return [
    page === undefined ? 'tests/e2e/editors' : `tests/e2e/editors/${page}.spec.ts`,
    ...(ids === undefined ? [] : ['-g', titles.join('|')]),
  ]
}

export const chromiumColumn = async (
  wanted: Wanted,
): Promise<{ readonly version: string; readonly column: Column }> => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-juste-matrix-'))
  const report = join(folder, 'playwright.json')
  await run('playwright', ['test', ...selection(wanted), '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const { suites } = v.parse(
    v.object({ suites: v.array(SuiteSchema) }),
    JSON.parse(readFileSync(report, 'utf8')),
  )
  rmSync(folder, { recursive: true })
  const column = new Map<string, Outcome>()
  const visit = ({ title, specs, suites: inner = [] }: Suite): void => {
    for (const spec of specs) {
      const cell = cells.find(({ suite }) => spec.title.startsWith(suite))
      if (cell) column.set(keyOf(title, cell.id), outcomeOf(spec))
    }
    for (const suite of inner ?? []) visit(suite)
  }
  for (const suite of suites) visit(suite)
  const executable = await findChromium()
  const version = executable
    ? execFileSync(executable, ['--version'], { encoding: 'utf8' }).trim()
    : 'Chromium'
  return { version, column }
}
