/**
 * Trains what tells the kinds of comments, alone (`src/rules/answer/kindWeights.ts`) and with their answers
 * (`takenForWeights.ts`), on the comments beside this file: `npm run kinds`, ten minutes. It must be run before
 * `npm run acts`, whose sentences are heard with what they answer. The same comments give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { trainKinds } from './kinds'
import { readLessons } from './lessons'
import { judgeSource } from './weightsSource'

const { kinds, takenFor } = trainKinds(readLessons())
for (const [file, name, weights] of [
  ['kind', 'KIND_WEIGHTS', kinds],
  ['takenFor', 'TAKEN_FOR_WEIGHTS', takenFor],
] as const)
  writeFileSync(
    new URL(`../../src/rules/answer/${file}Weights.ts`, import.meta.url),
    judgeSource(weights, {
      name,
      judge: '../acts/judge',
      says: `Written by \`npm run kinds\`, for the cues of \`${file}.ts\` in their order.`,
    }),
  )
