import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchParts } from '../../lexicon/testing'
import { createReplyReader } from '../../review/replyReader'
import { createReviewer } from '../../review/reviewer'
import { escalation } from './escalation'
import { escalationCues } from './escalationCues'
import { ESCALATION_WEIGHTS } from './escalationWeights'
import { TAKEN_FOR_ORDINARY } from './takenForOrdinary'

const parts = frenchParts()
const reviewer = createReviewer(parts)
const findingsIn = (reply: string, comment: string) =>
  reviewer.review(reply, { guide: builtInGuide, comment }).findings

/** The rule's examples hear only set words; here everything is heard, as it is for a person. */
describe('a reply to a grave comment', () => {
  // Whoever tells a journalist that all is invented accuses too, and is told of that.
  it.each(escalation.examples.match)('is held back: « $text »', ({ text, comment = '' }) => {
    expect(findingsIn(text, comment).some(({ severity }) => severity === 'stop')).toBe(true)
  })

  const passing = escalation.examples.pass.flatMap((each) => (typeof each === 'string' ? [] : [each]))
  it.each(passing)('takes it for what it is: « $text »', ({ text, comment = '' }) => {
    expect(findingsIn(text, comment).some(({ category }) => category === TAKEN_FOR_ORDINARY)).toBe(false)
  })
})

it('is judged by as many cues as the weights were learnt with', () => {
  const { labels, cues, weights } = ESCALATION_WEIGHTS
  const reply = createReplyReader(parts).read('Appelez le 3114.', {
    guide: builtInGuide,
    comment: 'J’ai envie d’en finir.',
  })
  expect(escalationCues(reply, 'suicide')).toHaveLength(cues)
  expect(weights).toHaveLength(labels.length * (cues + 1))
  expect(labels).toContain(TAKEN_FOR_ORDINARY)
})
