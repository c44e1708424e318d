import { PART_WEIGHTS } from './partWeights'

/** The parts that no set words tell of: one takes up what happened, does something and goes on in a thousand ways. */
export const LEARNT_PARTS = ['reconnaissance', 'action', 'canal'] as const
export type LearntPart = (typeof LEARNT_PARTS)[number]

/** A logistic regression for each part; written by `npm run parts`. */
export interface PartWeights {
  readonly cues: number
  /** For each part the bias, then a weight for each cue; above 0 speaks for its being missing. */
  readonly rows: Readonly<Record<LearntPart, Float32Array>>
}

/** How likely an answer is to lack each of them; see `partCues`. */
export const lacking = (cues: Float32Array): Readonly<Record<LearntPart, number>> => ({
  reconnaissance: lacks('reconnaissance', cues),
  action: lacks('action', cues),
  canal: lacks('canal', cues),
})

function lacks(part: LearntPart, cues: Float32Array): number {
  const row = PART_WEIGHTS.rows[part]
  const odds = cues.reduce((sum, cue, at) => sum + cue * (row[at + 1] ?? 0), row[0] ?? 0)
  return 1 / (1 + Math.exp(-odds))
}
