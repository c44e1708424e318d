import type { Guide } from '../guide/guide'
import type { Lexicon } from '../lexicon/lexicon'
import type { Replies, Request } from '../protocol'
import type { Review } from '../review/types'
import type { ReviewContext } from '../rules/rule'
import type { Settings } from '../settings'

type ReviewRequest = Extract<Request, { type: 'review' }>

/** What the engine shows of itself; `createReviewer` gives one. */
export interface Reviewer {
  review(reply: string, context: ReviewContext): Review
}

export interface ReviewHostParts {
  /** Null where the words could not be loaded: the review then says that spelling is off. Never rejects. */
  loadLexicon(): Promise<Lexicon | null>
  createReviewer(parts: { lexicon: Lexicon | null }): Reviewer
  settings(): Promise<Settings>
  guide: Guide
}

/** Answers one review request of the page. */
export type ReviewHost = (request: ReviewRequest) => Promise<Replies['review']>

/**
 * Holds the engine for as long as this background lives, which may be one message. The lexicon is asked for
 * once, at the first review; nothing else is kept, so a worker that wakes up is ready in tens of milliseconds.
 */
export const createReviewHost = (parts: ReviewHostParts): ReviewHost => {
  let loading: Promise<Reviewer> | undefined
  const reviewer = (): Promise<Reviewer> => {
    loading ??= parts.loadLexicon().then((lexicon) => parts.createReviewer({ lexicon }))
    return loading
  }

  return async (request) => {
    const [engine, settings] = await Promise.all([reviewer(), parts.settings()])
    const review = engine.review(request.text, contextOf(request, withWords(parts.guide, settings.words)))
    return { revision: request.revision, review: withoutRules(review, settings.disabledRules) }
  }
}

/** The personal dictionary counts as the guide's own words. */
const withWords = (guide: Guide, words: readonly string[]): Guide =>
  words.length === 0 ? guide : { ...guide, vocabulary: [...guide.vocabulary, ...words] }

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
  const severities = new Set(findings.map((finding) => finding.severity))
  const verdict = severities.has('stop') ? 'stop' : severities.has('warn') ? 'reread' : 'ready'
  return { ...review, findings, verdict }
}
