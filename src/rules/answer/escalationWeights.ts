import type { JudgeWeights } from '../acts/judge'

/** Written by `npm run acts`, for the cues of `escalationCues.ts` in their order. */
const ROWS = [
  // a_escalader
  '0.686 0.224 0.0768 -0.00343 0.0615 -0.0411 0.0802 -0.122 0.0402 -0.129 0.241 -0.302 -0.393 -0.107 0.000685 3.52 0.485 -0.182 -0.0759 0.129 -0.352 -0.0302 0.391 0.686 1.28 0.893 0.36 -0.109 -0.061',
  // none
  '-0.686 -0.224 -0.0768 0.00343 -0.0615 0.0411 -0.0802 0.122 -0.0402 0.129 -0.241 0.302 0.393 0.107 -0.000685 -3.52 -0.485 0.182 0.0759 -0.129 0.352 0.0302 -0.391 -0.686 -1.28 -0.893 -0.36 0.109 0.061',
]

export const ESCALATION_WEIGHTS: JudgeWeights = {
  labels: 'a_escalader none'.split(' '),
  cues: 28,
  weights: Float32Array.from(ROWS.flatMap((row) => row.split(' ').map(Number))),
}
