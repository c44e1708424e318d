import type { SpeechAct } from '../../tone/frames/speechAct'

/** What must be passed on to someone, most pressing first: of two in one comment the first decides. */
export const SITUATIONS = [
  'suicide',
  'mineur',
  'violence',
  'presse',
  'fraude',
  'discrimination',
  'sante',
  'securite',
  'juridique',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** Frames in which a comment tells of a situation. Missing one costs more than a banner too many. */
export type Telling = readonly SpeechAct[]
