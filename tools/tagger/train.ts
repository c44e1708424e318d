/**
 * Trains `public/lexicon/fr.tagger`: `npm run tagger -- --treebanks FOLDER [--to FILE]`. FOLDER holds the files
 * named in `corpus.ts`, gzipped as CoNLL-U. The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Lexicon } from '../../src/lexicon/lexicon'
import { frenchLexicon } from '../../src/lexicon/testing'
import { TAGGER, writeWeights } from '../../src/lexicon/weights'
import { randomNumbers, shuffled } from '../random'
import { corrupted, type Lesson, readLessons, readReplies, TRAINING } from './corpus'
import { Learner } from './learn'
import { quantise } from './quantise'

interface Recipe {
  /** A multiple of 8; half a byte each. */
  readonly weights: number
  readonly epochs: number
  readonly rate: number
  /** Share of tokens that may be changed in corrupted sentences, and share of sentences corrupted. */
  readonly slipShare: number
  readonly corruptedShare: number
  /** How often the hand-annotated replies are read in an epoch. */
  readonly replyTimes: number
}

const RECIPE: Recipe = {
  weights: 196_608,
  epochs: 6,
  rate: 0.06,
  slipShare: 0.2,
  corruptedShare: 0.5,
  replyTimes: 3,
}

/** Averages are taken this many times an epoch, over the second half of the training. */
const SNAPSHOTS = 8

function train(lessons: readonly Lesson[], lexicon: Lexicon, recipe: Recipe): Float32Array {
  const random = randomNumbers(0x2545_f491)
  const learner = new Learner(recipe.weights, recipe.rate)
  const sum = new Float64Array(recipe.weights)
  let snapshots = 0
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    const order = shuffled(lessons, random)
    const every = Math.ceil(order.length / SNAPSHOTS)
    order.forEach((lesson, index) => {
      learner.learn(lesson)
      if (random() < recipe.corruptedShare)
        learner.learn(corrupted(lesson, lexicon, recipe.slipShare, random))
      if (epoch * 2 >= recipe.epochs && index % every === every - 1) {
        snapshots++
        learner.weights.forEach((weight, at) => {
          sum[at] = (sum[at] ?? 0) + weight
        })
      }
    })
  }
  return Float32Array.from(sum, (weight) => weight / snapshots)
}

const repliesFile = new URL('data/replies.txt', import.meta.url)

function trainingLessons(folder: string, lexicon: Lexicon, recipe: Recipe): Lesson[] {
  const replies = readReplies(repliesFile, lexicon)
  return [
    ...TRAINING.flatMap((name) => readLessons(folder, name, lexicon)),
    ...Array.from({ length: recipe.replyTimes }, () => replies).flat(),
  ]
}

function main(): void {
  const { values } = parseArgs({
    options: { treebanks: { type: 'string' }, to: { type: 'string', default: 'public/lexicon/fr.tagger' } },
  })
  if (values.treebanks === undefined) throw new Error('--treebanks FOLDER is needed')
  const lexicon = frenchLexicon()
  const lessons = trainingLessons(values.treebanks, lexicon, RECIPE)
  const file = writeWeights(quantise(train(lessons, lexicon, RECIPE)), TAGGER)
  writeFileSync(values.to, new Uint8Array(file))
  console.log(`${values.to}: ${file.byteLength} bytes from ${lessons.length} sentences`)
}

main()
