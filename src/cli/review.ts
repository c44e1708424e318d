/**
 * The review at the command line: `npm run -s review -- reply.txt` for a person,
 * `npm run -s review -- --jsonl < in > out` for a team, a build or a measurement.
 * Exit code: 0, 2 when a line or the file could not be read.
 */
import { readFile } from 'node:fs/promises'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import { builtInGuide } from '../guide/guide'
import { createReviewer, type Reviewer } from '../review/reviewer'
import { readFrench } from './french'
import { reviewLine } from './jsonl'
import { readable } from './readable'

const openReviewer = async (): Promise<Reviewer> => createReviewer(await readFrench())

/** Waits while the reader is slower than we are, so that memory does not grow with the input. */
const write = (line: string): Promise<void> =>
  new Promise((resolve) => {
    if (stdout.write(`${line}\n`)) resolve()
    else stdout.once('drain', resolve)
  })

async function reviewStream(): Promise<number> {
  const reviewer = await openReviewer()
  let failed = false
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const outcome = reviewLine(reviewer, line)
    if ('error' in outcome) failed = true
    await write(JSON.stringify(outcome))
  }
  return failed ? 2 : 0
}

async function reviewFile(path: string): Promise<number> {
  let reply: string
  try {
    reply = await readFile(path, 'utf8')
  } catch {
    console.error(`Le fichier « ${path} » ne peut pas être lu : vérifiez son nom et vos droits.`)
    return 2
  }
  const reviewer = await openReviewer()
  await write(readable(reply, reviewer.review(reply, { guide: builtInGuide })))
  return 0
}

const USAGE =
  'Usage : npm run -s review -- reponse.txt\n        npm run -s review -- --jsonl < entree.jsonl > sortie.jsonl'

// Whoever reads us may stop early, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const [argument, ...rest] = process.argv.slice(2)
if (argument === undefined || rest.length > 0) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  process.exitCode = argument === '--jsonl' ? await reviewStream() : await reviewFile(argument)
}
