import type { JudgeWeights } from '../acts/judge'

/** Written by `npm run acts`, for the cues of `escalationCues.ts` in their order. */
const ROWS = [
  // a_escalader
  '0.532 0.201 0.0585 0.0493 -0.0282 -0.00249 0.0833 -0.136 0.0419 -0.149 0.244 -0.224 -0.263 -0.0787 -0.0417 2.23 0.496 -0.167 -0.0753 0.0722 -0.289 -0.00968 0.356 0.654 1.11 0.82 0.39 -0.0443 0.0277',
  // none
  '-0.532 -0.201 -0.0585 -0.0493 0.0282 0.00249 -0.0833 0.136 -0.0419 0.149 -0.244 0.224 0.263 0.0787 0.0417 -2.23 -0.496 0.167 0.0753 -0.0722 0.289 0.00968 -0.356 -0.654 -1.11 -0.82 -0.39 0.0443 -0.0277',
]

export const ESCALATION_WEIGHTS: JudgeWeights = {
  labels: 'a_escalader none'.split(' '),
  cues: 28,
  weights: Float32Array.from(ROWS.flatMap((row) => row.split(' ').map(Number))),
}
