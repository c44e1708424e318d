import type { Span } from '../../../text/span'

/** What the tone of a reply is drawn on; every axis but formality has a better end. */
export const AXES = ['courtesy', 'empathy', 'clarity', 'commitment', 'formality'] as const
export type Axis = (typeof AXES)[number]

/** A passage of the reply, as it is written. */
export interface Passage {
  readonly span: Span
  readonly text: string
}

export interface AxisReading {
  readonly axis: Axis
  /** From -1 to 1; 0 where nothing tells, or as much on both sides. */
  readonly level: number
  /** What raises it and what lowers it, by place; the same words are given once. */
  readonly raises: readonly Passage[]
  readonly lowers: readonly Passage[]
}

/** One reading an axis, in the order of `AXES`. */
export type ToneProfile = readonly AxisReading[]
