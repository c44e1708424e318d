/**
 * Reads the Firefox build as its store does (`web-ext lint`). No error passes, no notice, and of warnings none but
 * those below, each of which is there for a reason and is told to reviewers; one that is gone must leave the list.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import * as v from 'valibot'
import { root } from '../setup/run.mjs'
import { distOf } from './builds'

/** A warning that stays, by its code and its message; `times` in the whole build. */
interface Known {
  readonly code: string
  readonly message: string
  readonly times: number
  readonly why: string
}

const KNOWN: readonly Known[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    times: 3,
    why: 'Preact (twice: our screens, the page program) has it for `dangerouslySetInnerHTML`, which nothing of ours uses; DOMPurify parses in a document of its own what it is about to wash.',
  },
  {
    code: 'UNSUPPORTED_API',
    message: 'sidePanel.open is not supported',
    times: 1,
    why: 'Chromium’s panel, called only where `sidePanel` exists: one source for both browsers.',
  },
]

const Message = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string(), ''),
  line: v.optional(v.number(), 0),
})
const Report = v.object({
  errors: v.array(Message),
  warnings: v.array(Message),
  notices: v.array(Message),
})
type Message = v.InferOutput<typeof Message>

const lint = spawnSync(
  join(root, 'node_modules', '.bin', 'web-ext'),
  ['lint', '--source-dir', distOf('firefox'), '--output', 'json', '--no-config-discovery', '--no-input'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
)
if (lint.error) throw lint.error
const { errors, warnings, notices } = v.parse(Report, JSON.parse(lint.stdout))

const isKnown = ({ code, message }: Message): boolean =>
  KNOWN.some((known) => known.code === code && known.message === message)
const said = ({ code, message, file, line }: Message): string => `${file}:${line} ${message} (${code})`

const faults = [
  ...[...errors, ...notices, ...warnings.filter((warning) => !isKnown(warning))].map(said),
  ...KNOWN.flatMap(({ code, message, times }) => {
    const found = warnings.filter((warning) => warning.code === code && warning.message === message).length
    return found === times ? [] : [`${message} (${code}): ${found} times where ${times} are accounted for`]
  }),
]
for (const fault of faults) console.log(`✗ ${fault}`)
if (faults.length > 0) process.exitCode = 1
else console.log(`✓ no error, no notice; ${warnings.length} warnings, all of them accounted for:`)
if (faults.length === 0)
  for (const { message, times, why } of KNOWN) console.log(`  ${times} × ${message}. ${why}`)
