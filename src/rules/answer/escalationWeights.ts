import type { JudgeWeights } from '../acts/judge'

/** Written by `npm run acts`, for the cues of `escalationCues.ts` in their order. */
const ROWS = [
  // a_escalader
  '0.789 0.218 0.123 0.0709 -0.111 -0.038 -0.0434 -0.106 0.0511 -0.0876 0.223 -0.34 -0.297 -0.127 -0.194 2.16 0.444 -0.184 -0.293 0.0391 -0.372 -0.0285 0.259 0.614 1.28 0.919 0.25 0.00568 -0.0954',
  // none
  '-0.789 -0.218 -0.123 -0.0709 0.111 0.038 0.0434 0.106 -0.0511 0.0876 -0.223 0.34 0.297 0.127 0.194 -2.16 -0.444 0.184 0.293 -0.0391 0.372 0.0285 -0.259 -0.614 -1.28 -0.919 -0.25 -0.00568 0.0954',
]

export const ESCALATION_WEIGHTS: JudgeWeights = {
  labels: 'a_escalader none'.split(' '),
  cues: 28,
  weights: Float32Array.from(ROWS.flatMap((row) => row.split(' ').map(Number))),
}
