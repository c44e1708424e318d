import type { GuideRule } from '../../guide/guideRule'
import {
  type Audience,
  COMMENT_TYPES,
  type CommentType,
  type Situation,
  type Surface,
} from '../../guide/vocabulary'
import { readComment } from '../answer/comment'
import type { ReplyView, ReviewContext } from '../rule'

/** What may be known of the moment of writing, beyond the texts. A field that is missing is unknown. */
export interface Occasion {
  readonly commentType?: CommentType
  readonly situation?: Situation
  readonly surface?: Surface
  readonly audience?: Audience
}

/** A context that a caller has completed; the review's own context already is one, with nothing known. */
export type GuideContext = ReviewContext & Occasion

/** What the caller knows, else what the comment itself tells. Read only for rules that ask: it reads the comment. */
function occasionOf(reply: ReplyView): Occasion {
  const given: GuideContext = reply.context
  const reading = given.commentType === undefined || given.situation === undefined ? readComment(reply) : null
  const commentType = given.commentType ?? COMMENT_TYPES.find((type) => type === reading?.kind)
  const situation = given.situation ?? reading?.situation ?? undefined
  const audience = given.audience ?? given.guide.audience
  return {
    ...(commentType !== undefined && { commentType }),
    ...(situation !== undefined && { situation }),
    ...(given.surface !== undefined && { surface: given.surface }),
    ...(audience !== undefined && { audience }),
  }
}

export const isConditional = ({ when, audience }: GuideRule): boolean =>
  audience.length + when.comment.length + when.surface.length + when.situation.length > 0

/** Does what is known meet the rule's conditions? What is unknown does not: a rule never guesses. */
export function applies(rule: GuideRule, reply: ReplyView): boolean {
  if (!isConditional(rule)) return true
  const { when, audience } = rule
  const known = occasionOf(reply)
  const meets = <T>(wanted: readonly T[], value: T | undefined): boolean =>
    wanted.length === 0 || (value !== undefined && wanted.includes(value))
  return (
    meets(when.comment, known.commentType) &&
    meets(when.situation, known.situation) &&
    meets(when.surface, known.surface) &&
    meets(audience, known.audience)
  )
}
