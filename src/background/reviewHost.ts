import type { Guide } from '../guide/guide'
import type { French } from '../lexicon/french'
import type { Replies, Request } from '../protocol'
import type { Reviewer } from '../review/reviewer'
import { verdictOf } from '../review/settle'
import type { Review } from '../review/types'
import type { ReviewContext } from '../rules/rule'
import type { Settings } from '../settings'

type ReviewRequest = Extract<Request, { type: 'review' }>

export interface ReviewHostParts {
  /** What could not be loaded is null, and the review says what it does without. Never rejects. */
  loadFrench(): Promise<French>
  createReviewer(parts: French): Reviewer
  settings(): Promise<Settings>
  guide: Guide
}

/** Answers one review request of the page. */
export type ReviewHost = (request: ReviewRequest) => Promise<Replies['review']>

/**
 * Holds the engine for as long as this background lives, which may be one message. French is asked for
 * once, at the first review; nothing else is kept, so a worker that wakes up is ready in tens of milliseconds.
 */
export const createReviewHost = (parts: ReviewHostParts): ReviewHost => {
  const guideWith = personalGuide(parts.guide)
  let loading: Promise<Reviewer> | undefined
  const reviewer = (): Promise<Reviewer> => {
    loading ??= parts.loadFrench().then(parts.createReviewer)
    return loading
  }

  return async (request) => {
    const [engine, settings] = await Promise.all([reviewer(), parts.settings()])
    const review = engine.review(request.text, contextOf(request, guideWith(settings.words)))
    return { revision: request.revision, review: withoutRules(review, settings.disabledRules) }
  }
}

/**
 * The personal dictionary counts as the guide's own words. The same words give the same object: the engine
 * forgets what it knows of the text when the guide changes.
 */
const personalGuide = (guide: Guide): ((words: readonly string[]) => Guide) => {
  let key = ''
  let merged = guide
  return (words) => {
    const next = words.join('\n')
    if (next !== key) {
      key = next
      merged = { ...guide, vocabulary: [...guide.vocabulary, ...words] }
    }
    return merged
  }
}

/** A field that the page left out stays out: unknown, never guessed. */
const contextOf = ({ comment, author, site }: ReviewRequest, guide: Guide): ReviewContext => ({
  guide,
  ...(comment !== undefined && { comment }),
  ...(author !== undefined && { author }),
  ...(site !== undefined && { site }),
})

/** The review as if the rules switched off had not spoken, verdict included. */
const withoutRules = (review: Review, disabled: readonly string[]): Review => {
  const findings = review.findings.filter((finding) => !disabled.includes(finding.rule))
  if (findings.length === review.findings.length) return review
  return { ...review, findings, verdict: verdictOf(findings) }
}
