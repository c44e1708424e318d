/** What the tests of this folder share: the rules of risk alone, without a lexicon. */
import { builtInGuide, type Guide } from '../../guide/guide'
import { createReviewer } from '../../review/reviewer'
import { sliceOf } from '../../text/span'
import type { ReviewContext } from '../rule'
import { riskRules } from '.'

const reviewer = createReviewer({ lexicon: null, tagger: null, rules: riskRules })

export interface Marked {
  readonly rule: string
  readonly text: string
}

export function marksOf(
  reply: string,
  { guide = {}, ...known }: Omit<ReviewContext, 'guide'> & { guide?: Partial<Guide> } = {},
): Marked[] {
  const context = { ...known, guide: { ...builtInGuide, ...guide } }
  return reviewer
    .review(reply, context)
    .findings.map(({ rule, span }) => ({ rule, text: sliceOf(reply, span) }))
}

export const markedBy = (rule: string, reply: string): string[] =>
  marksOf(reply)
    .filter((mark) => mark.rule === rule)
    .map(({ text }) => text)
