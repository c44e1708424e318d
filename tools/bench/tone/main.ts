/**
 * `npm run bench:tone [-- FILES]`: verdicts, findings, missing parts and situations against labelled replies. FILES are
 * JSON lines with `comment`, `reply`, `preset` and `expected`; without any, the replies written blind in
 * `tests/corpora`, which nobody writes rules or lessons from.
 *
 * `npm run bench:tone -- --held-out [NAMES]`: the same on the replies of `tools/acts/corpus`, each file with weights
 * learnt from all the others, some two minutes a file. This is what to develop with; NAMES such as `replies-3` choose.
 */
import { fileURLToPath } from 'node:url'
import {
  frenchActs,
  frenchEar,
  frenchLexicon,
  frenchSituations,
  frenchTagger,
} from '../../../src/lexicon/testing'
import { createReviewer } from '../../../src/review/reviewer'
import { readLessons } from '../../acts/lessons'
import { heldOut, isMeasured } from './heldOut'
import { readLabelled } from './labelled'
import { printScore } from './print'
import { Score } from './score'

const BLIND = fileURLToPath(new URL('../../../tests/corpora/tone-blind.jsonl', import.meta.url))

function measureFiles(files: readonly string[]): void {
  const reviewer = createReviewer({
    lexicon: frenchLexicon(),
    tagger: frenchTagger(),
    ear: frenchEar(),
    acts: frenchActs(),
    situations: frenchSituations(),
  })
  for (const file of files) {
    const score = new Score()
    for (const labelled of readLabelled(file)) score.add(labelled, reviewer)
    printScore(file, score)
  }
}

function measureHeldOut(names: readonly string[]): void {
  const lessons = readLessons()
  const files = [...new Set(lessons.map(({ file }) => file))]
    .filter((file) => names.length === 0 || names.includes(file.replace(/\.jsonl$/, '')))
    .filter((file) => isMeasured(lessons.filter((lesson) => lesson.file === file)))
  if (files.length === 0) throw new Error(`Aucun fichier de réponses ne s’appelle ${names.join(', ')}.`)
  const total = new Score()
  for (const file of files) printScore(`${file}, held out`, heldOut(file, lessons, total))
  if (files.length > 1) printScore('all of them', total)
}

const [first, ...names] = process.argv.slice(2)
if (first === '--held-out') measureHeldOut(names)
else measureFiles(first === undefined ? [BLIND] : [first, ...names])
