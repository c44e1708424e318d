/** `npm run guard -- --sequences N [--page draft] [--seed S]`: random sequences against the guard in the real editors. */
import { parseArgs } from 'node:util'
import { run } from '../../../tools/setup/run.mjs'

const { values } = parseArgs({
  options: { sequences: { type: 'string' }, page: { type: 'string' }, seed: { type: 'string' } },
})
const sequences = values.sequences ?? '100'
const seed = values.seed ?? String(Date.now() % 2 ** 31)
console.log(`${sequences} sequences in each editor, from seed ${seed}`)
process.exitCode = await run(
  'playwright',
  [
    'test',
    'guard-model',
    '--workers=1',
    ...(values.page === undefined ? [] : ['-g', `makes ${values.page} post`]),
  ],
  { env: { GUARD_SEQUENCES: sequences, GUARD_SEED: seed } },
)
