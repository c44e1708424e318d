/**
 * Reads a long text in pieces, each asked for by a message of its own: between two of them others are served, and the
 * page has no thousand findings to take in at once. What has been read stays for the next key.
 */
import { MAX_LENGTH } from '../review/replyReader'
import type { Reviewer } from '../review/reviewer'
import type { Review } from '../review/types'
import type { ReviewContext } from '../rules/rule'
import { editBetween } from '../text/edit'
import { PIECE, pieceEnd } from '../text/pieces'

/** A review with the findings that begin in one piece of the text. */
export interface Part {
  readonly review: Review
  /** Where the next piece begins; null where none is left. */
  readonly next: number | null
}

export interface LongReview {
  /** `from` is 0 or the `next` of the part before. */
  part(engine: Pick<Reviewer, 'review'>, text: string, from: number, context: ReviewContext): Part
}

interface Read {
  readonly text: string
  readonly context: string
  readonly guide: ReviewContext['guide']
  readonly review: Review
}

export const createLongReview = (): LongReview => {
  /** The last text that was read to its end. Its sentences are known to the engine: the same again costs little. */
  let last: Read | undefined

  const isRead = (before: Read, text: string): boolean => {
    const edit = editBetween(before.text, text)
    return edit === undefined || edit.inserted.length < PIECE
  }

  return {
    part: (engine, text, from, context) => {
      if (text.length <= PIECE) return { review: engine.review(text, context), next: null }
      const { guide, ...place } = context
      const here = JSON.stringify(place)
      const known = last?.guide === guide && last.context === here ? last : undefined
      const end = pieceEnd(text, from)
      // What the engine leaves out needs no piece.
      const isLast = end >= Math.min(text.length, MAX_LENGTH)
      let review: Review
      if (known?.text === text) review = known.review
      else if (isLast || (known && isRead(known, text))) {
        review = engine.review(text, context)
        last = { text, context: here, guide, review }
      } else review = engine.review(text.slice(0, end), context)
      const findings = review.findings.filter(
        ({ span }) => from <= span.start && (isLast || span.start < end),
      )
      return {
        review: { ...review, findings, limits: isLast ? review.limits : [...review.limits, 'in-pieces'] },
        next: isLast ? null : end,
      }
    },
  }
}
