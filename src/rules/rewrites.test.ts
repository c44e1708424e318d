import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { frenchParts } from '../lexicon/testing'
import { createReviewer } from '../review/reviewer'
import { overlaps, splice } from '../text/span'
import { rules } from '.'
import type { Finding } from './finding'
import type { MatchExample, Rule } from './rule'

const reviewer = createReviewer(frenchParts())

const isOfTone = ({ kind }: Pick<Finding, 'kind'>): boolean => kind === 'tone' || kind === 'risk'
/** How to write for the web is advice, and what an example leaves out is not the rewrite's. */
const isFault = ({ kind, severity }: Finding): boolean => kind !== 'style' && severity !== 'hint'
const MOST = 3

/** What a rewrite of this example would be marked for, in its place and in this address; each as one line to read. */
function complaints(
  { examples }: Rule,
  { text, comment = examples.comment }: MatchExample,
  address: 'vous' | 'tu',
): string[] {
  const context = {
    guide: { ...builtInGuide, ...examples.guide, address },
    ...(comment === undefined ? {} : { comment }),
  }
  const review = (reply: string): readonly Finding[] =>
    reviewer.review(reply, context).findings.filter(isFault)
  const before = review(text)
  return before.filter(isOfTone).flatMap(({ rule, span, suggestions }) => {
    // What else is wrong with the same words is said beside it, and mended by its own rule.
    const others = before.filter((other) => other.rule !== rule && overlaps(other.span, span))
    const tooMany = suggestions.length > MOST ? [`${rule}: ${suggestions.length} rewrites`] : []
    const marked = suggestions.flatMap((better) => {
      const place = { start: span.start, end: span.start + Math.max(1, better.length) }
      return review(splice(text, span, better))
        .filter(
          (finding) =>
            overlaps(finding.span, place) &&
            // What marks much more than was rewritten speaks of the rest.
            3 * better.length > 2 * (finding.span.end - finding.span.start) &&
            !others.some((other) => other.rule === finding.rule),
        )
        .map((finding) => `${rule}: « ${splice(text, span, better)} » → ${finding.rule}`)
    })
    return [...tooMany, ...marked]
  })
}

describe('what is proposed instead is itself clean', () => {
  const spoken = rules.filter((rule) => isOfTone(rule))
  it.each(spoken.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const address of ['vous', 'tu'] as const)
      expect(rule.examples.match.flatMap((example) => complaints(rule, example, address))).toEqual([])
  })
})
