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

/**
 * Log-odds from which a part is called missing, set on replies that nothing was learnt from. Hands differ most on whether a complaint
 * that is being settled still needs a channel: the replies labelled with the table of categories ask for one.
 */
const ENOUGH: Readonly<Record<LearntPart, number>> = { reconnaissance: -0.5, action: -0.8, canal: -0.8 }

/** Which of them an answer lacks; see `partCues`. */
export const lacking = (cues: Float32Array): Readonly<Record<LearntPart, boolean>> => ({
  reconnaissance: lacks('reconnaissance', cues),
  action: lacks('action', cues),
  canal: lacks('canal', cues),
})

function lacks(part: LearntPart, cues: Float32Array): boolean {
  const row = PART_WEIGHTS.rows[part]
  return cues.reduce((sum, cue, at) => sum + cue * (row[at + 1] ?? 0), row[0] ?? 0) >= ENOUGH[part]
}
