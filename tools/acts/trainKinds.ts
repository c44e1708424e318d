/**
 * Trains what tells the kinds of comments, `src/rules/answer/kindWeights.ts`, on the comments beside this file:
 * `npm run kinds`, some minutes. It must be run before `npm run acts`, whose sentences are heard with what they answer.
 * The same comments give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { trainKinds } from './kinds'
import { readLessons } from './lessons'
import { judgeSource } from './weightsSource'

writeFileSync(
  new URL('../../src/rules/answer/kindWeights.ts', import.meta.url),
  judgeSource(trainKinds(readLessons()), {
    name: 'KIND_WEIGHTS',
    judge: '../acts/judge',
    says: 'Written by `npm run kinds`, for the cues of `kind.ts` in their order.',
  }),
)
