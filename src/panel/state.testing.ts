import type { BoxState } from '../protocol'

export type Review = NonNullable<BoxState['review']>
export type Finding = Review['findings'][number]

/** A review that found nothing, but for what is given. */
export const reviewOf = (over: Partial<Review>): Review => ({
  verdict: 'ready',
  findings: [],
  missing: [],
  escalate: null,
  suspected: false,
  profile: [],
  readability: null,
  limits: [],
  ...over,
})

/** A box whose page tells nothing besides its text, but for what is given. */
export const boxOf = (over: Partial<BoxState>): BoxState => ({
  text: '',
  revision: 4,
  fresh: true,
  review: null,
  unaided: null,
  ...over,
})
