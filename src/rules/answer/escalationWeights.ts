import type { JudgeWeights } from '../acts/judge'

/** Written by `npm run acts`, for the cues of `escalationCues.ts` in their order. */
const ROWS = [
  // a_escalader
  '0.698 0.295 0.0175 -0.0181 0.123 -0.0301 0.0846 -0.15 0.0092 -0.0949 0.253 -0.326 -0.369 -0.0527 -0.0251 3.54 0.528 -0.182 -0.083 0.171 -0.382 -0.0515 0.306 0.721 1.41 0.898 0.312 -0.145 -0.022',
  // none
  '-0.698 -0.295 -0.0175 0.0181 -0.123 0.0301 -0.0846 0.15 -0.0092 0.0949 -0.253 0.326 0.369 0.0527 0.0251 -3.54 -0.528 0.182 0.083 -0.171 0.382 0.0515 -0.306 -0.721 -1.41 -0.898 -0.312 0.145 0.022',
]

export const ESCALATION_WEIGHTS: JudgeWeights = {
  labels: 'a_escalader none'.split(' '),
  cues: 28,
  weights: Float32Array.from(ROWS.flatMap((row) => row.split(' ').map(Number))),
}
