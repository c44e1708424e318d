import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { frenchParts } from '../lexicon/testing'
import { createReviewer } from './reviewer'

/** Replies that made the news, told again in French. */
const CASES = new URL('../../tests/corpora/derapages.jsonl', import.meta.url)
/** Those whose words are enough: `npm run bench:tone -- tests/corpora/derapages.jsonl` tells of all of them. */
const HELD =
  /^(?:Nestlé|Aquarelle|Amy|Ryanair|Restaurant Pigalle|Boners BBQ|Black Milk|Price Chopper|Union Street|Progressive)/
const Case = v.object({
  comment: v.string(),
  reply: v.string(),
  source: v.string(),
  expected: v.object({ verdict: v.string(), findings: v.array(v.object({ category: v.string() })) }),
})

const cases = readFileSync(CASES, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => v.parse(Case, JSON.parse(line)))
  .filter(({ expected, source }) => expected.verdict === 'stop' && HELD.test(source))

const reviewer = createReviewer(frenchParts())

it.each(cases.map((one) => [one.source, one] as const))('holds back, for the right reason: %s', (_, one) => {
  const review = reviewer.review(one.reply, { guide: builtInGuide, comment: one.comment })
  expect(review.verdict).toBe('stop')
  const reasons = review.findings.map(({ category }) => category)
  expect(one.expected.findings.some(({ category }) => reasons.includes(category))).toBe(true)
})
