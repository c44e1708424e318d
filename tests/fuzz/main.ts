/**
 * `npm run fuzz:floors -- --runs 100000 [--seed S] [--only review]`: random cases through every pure floor, with the seed
 * of what failed. A failure belongs into `cases.json`, under the name of its property, once it is mended.
 */
import { parseArgs } from 'node:util'
import { floors } from './floors'

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const runs = Number(values.runs ?? 10_000)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const wanted = floors().filter(({ name }) => name.includes(values.only ?? ''))
const shares = wanted.reduce((sum, { share }) => sum + share, 0)
let total = 0
let failed = 0

// A rule that fails says so at each case; the property that it breaks is told below.
console.error = () => undefined

console.log(`${runs} cases over ${wanted.length} properties, seed ${seed}`)
for (const { name, share, run } of wanted) {
  const start = performance.now()
  const { cases, failure } = run(Math.max(1, Math.ceil((runs * share) / shares)), seed)
  total += cases
  console.log(
    `${failure ? '✗' : '✓'} ${String(cases).padStart(6)}  ${name} (${Math.round(performance.now() - start)} ms)`,
  )
  if (!failure) continue
  failed++
  console.log(`    seed ${failure.seed}, path ${failure.path}\n    ${failure.what}`)
}
console.log(`${total} cases, ${failed} of ${wanted.length} properties failed`)
process.exitCode = failed === 0 ? 0 : 1
