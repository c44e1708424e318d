import type { GuideRule } from '../../guide/guideRule'
import type { Audience, CommentType, Situation, Surface } from '../../guide/vocabulary'
import type { ReviewContext } from '../rule'

/** What may be known of the moment of writing, beyond the texts. A field that is missing is unknown. */
export interface Occasion {
  readonly commentType?: CommentType
  readonly situation?: Situation
  readonly surface?: Surface
  readonly audience?: Audience
}

/** A context that a caller has completed; the review's own context already is one, with nothing known. */
export type GuideContext = ReviewContext & Occasion

/** Does what is known meet the rule's conditions? What is unknown does not: a rule never guesses. */
export function applies({ when, audience }: GuideRule, context: GuideContext): boolean {
  const meets = <T>(wanted: readonly T[], known: T | undefined): boolean =>
    wanted.length === 0 || (known !== undefined && wanted.includes(known))
  return (
    meets(when.comment, context.commentType) &&
    meets(when.situation, context.situation) &&
    meets(when.surface, context.surface) &&
    meets(audience, context.audience ?? context.guide.audience)
  )
}
