import type { Around } from '../around'
import type { Place } from '../guide/scope'
import type { Replies, Request } from '../protocol'
import type { Reviewer } from '../review/reviewer'
import { verdictOf } from '../review/settle'
import type { Review } from '../review/types'
import type { Settings } from '../settings'
import { contextOf } from './contextOf'
import type { EffectiveGuide } from './guides/effective'
import { createLongReview } from './longReview'

type ReviewRequest = Extract<Request, { type: 'review' }>

export interface ReviewHostParts {
  /** The engine, loaded at the first need. Never rejects. */
  engine(): Promise<Pick<Reviewer, 'review'>>
  settings(): Promise<Settings>
  /** The guide in force at a place, the personal dictionary in it. */
  guideAt(place: Place, words: readonly string[]): Promise<EffectiveGuide>
  /** Says how much of each finding is shown at first. */
  helped(review: Review): Promise<Review>
}

/** Answers one review request of the page; `url` is the address of its tab. */
export type ReviewHost = (request: ReviewRequest, url: string | undefined) => Promise<Replies['review']>

export const createReviewHost = (parts: ReviewHostParts): ReviewHost => {
  const long = createLongReview()
  return async (request, url) => {
    const [engine, settings] = await Promise.all([parts.engine(), parts.settings()])
    const effective = await parts.guideAt(placeOf(url, request.around), settings.words)
    const context = contextOf(request.around, effective.guide)
    const { review, next } = long.part(engine, request.text, request.from ?? 0, context)
    const told = withoutRules(sourced(review, effective), settings.disabledRules)
    return {
      revision: request.revision,
      review: await parts.helped(told),
      next,
      guide: effective.here,
    }
  }
}

/** Where a request comes from, as the scope of guides names places. */
export const placeOf = (url: string | undefined, { speaker, surface }: Around): Place => ({
  ...(url !== undefined && URL.canParse(url) && { site: new URL(url).hostname, url }),
  ...(speaker !== undefined && { speaker }),
  ...(surface !== undefined && { surface }),
})

/** Each finding with the guide that decided it. */
const sourced = (review: Review, { sourceOf }: EffectiveGuide): Review => ({
  ...review,
  findings: review.findings.map((finding) => {
    const source = sourceOf(finding)
    return source === undefined ? finding : { ...finding, source }
  }),
})

/** The review as if the rules switched off had not spoken, verdict included; what a guide locks stays on. */
const withoutRules = (review: Review, disabled: readonly string[]): Review => {
  const findings = review.findings.filter(
    ({ rule, source }) => !disabled.includes(rule) || (source !== undefined && source.lock !== 'open'),
  )
  if (findings.length === review.findings.length) return review
  return { ...review, findings, verdict: verdictOf(findings) }
}
