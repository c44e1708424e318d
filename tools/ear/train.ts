/**
 * Trains `public/lexicon/fr.ear`: `npm run ear -- --treebanks FOLDER --manual FOLDER [--to FILE]`. The first holds the
 * files named in `tools/tagger/corpus.ts`, gzipped as CoNLL-U; only their texts are read. The second is Debian's
 * `libreoffice-help-fr`, unpacked. The same input gives the same bytes.
 *
 * `--without 1/4` leaves every fourth of the project's own texts out, to measure on them (`measure.ts`).
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { frenchLexicon } from '../../src/lexicon/testing'
import { EAR, writeWeights } from '../../src/lexicon/weights'
import { randomNumbers, shuffled } from '../random'
import { quantise } from '../tagger/quantise'
import { isLeftOut } from './fold'
import { EarLearner, type EarRecipe } from './learn'
import { type Lesson, ownTexts, prose, sentencesOf } from './lessons'
import { manualTexts } from './manual'

const RECIPE: EarRecipe = {
  weights: 851_968,
  epochs: 4,
  rate: 0.08,
  slippingShare: 0.7,
  slipShare: 0.08,
  fewestPlaces: 2,
}

/** Averages are taken this many times an epoch, over the second half of the training. */
const SNAPSHOTS = 8

function train(lessons: readonly Lesson[]): Float32Array {
  const random = randomNumbers(0x2545_f491)
  const learner = new EarLearner(frenchLexicon(), RECIPE, random)
  for (const lesson of lessons) learner.meet(lesson)
  const sum = new Float64Array(RECIPE.weights)
  let snapshots = 0
  for (let epoch = 0; epoch < RECIPE.epochs; epoch++) {
    const every = Math.ceil(lessons.length / SNAPSHOTS)
    shuffled(lessons, random).forEach((lesson, index) => {
      learner.learn(lesson)
      if (epoch * 2 < RECIPE.epochs || index % every !== every - 1) return
      snapshots++
      learner.weights.forEach((weight, at) => {
        sum[at] = (sum[at] ?? 0) + weight
      })
    })
  }
  return Float32Array.from(sum, (weight) => weight / snapshots)
}

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    to: { type: 'string', default: 'public/lexicon/fr.ear' },
    without: { type: 'string' },
    manual: { type: 'string' },
  },
})
if (values.treebanks === undefined || values.manual === undefined)
  throw new Error('--treebanks FOLDER and --manual FOLDER are needed')
const own = ownTexts().filter((text) => !isLeftOut(text, values.without))
const lessons = [
  ...prose(values.treebanks),
  ...manualTexts(values.manual).flatMap(sentencesOf),
  ...own.flatMap(sentencesOf),
]
const file = writeWeights(quantise(train(lessons)), EAR)
writeFileSync(values.to, new Uint8Array(file))
console.log(`${values.to}: ${file.byteLength} bytes from ${lessons.length} sentences`)
