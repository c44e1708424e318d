/**
 * `npm run bench:tone [-- FILES]`: verdicts, findings, missing parts and situations against labelled replies. FILES are
 * JSON lines with `comment`, `reply`, `preset` and `expected`; without any, `tone-blind.jsonl`, `tone-blind-2.jsonl`,
 * `tone-fresh.jsonl` and `tone-alone.jsonl` of `tests/corpora`, which nobody has read while writing rules or lessons:
 * only such replies tell what the rules are worth. Those of the `tone-worn` files have been read. The last two were
 * asked for as exams: half of their faults are veiled, and many good replies stand near one. Of the last the comments
 * are not known.
 *
 * `npm run bench:tone -- --held-out`: the same on the replies of `tools/acts/corpus`, a sixth of
 * the files at a time with weights learnt from all others, some minutes in all. This is what to develop with.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { frenchParts } from '../../../src/lexicon/testing'
import { createReviewer } from '../../../src/review/reviewer'
import { foldsOf } from '../../acts/folds'
import { readLessons } from '../../acts/lessons'
import { heldOut } from './heldOut'
import { readLabelled } from './labelled'
import { printScore } from './print'
import { Score } from './score'

const CORPORA = fileURLToPath(new URL('../../../tests/corpora/', import.meta.url))
const BLIND = ['tone-blind.jsonl', 'tone-blind-2.jsonl', 'tone-fresh.jsonl', 'tone-alone.jsonl'].map((file) =>
  join(CORPORA, file),
)

function measureFiles(files: readonly string[]): void {
  const reviewer = createReviewer(frenchParts())
  for (const file of files) {
    const score = new Score()
    for (const labelled of readLabelled(file)) score.add(labelled, reviewer)
    printScore(file, score)
  }
}

function measureHeldOut(): void {
  const totals = { answering: new Score(), alone: new Score() }
  for (const { files, score } of heldOut(foldsOf(readLessons()).folds, totals))
    printScore(`${files.join(', ')}, held out`, score)
  printScore('all of them', totals.answering)
  printScore('all of them, without their comments', totals.alone)
}

const files = process.argv.slice(2)
if (files[0] === '--held-out') measureHeldOut()
else measureFiles(files.length > 0 ? files : BLIND)
