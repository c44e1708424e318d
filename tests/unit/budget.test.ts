/**
 * What a review costs, in things that can be counted and so fail on every machine alike: no clock. The budget is in
 * `tools/budget.json`, per thousand characters; a rule that costs more than its share is found before it is felt.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { builtInGuide } from '../../src/guide/guide'
import type { Classifier } from '../../src/lexicon/classifier'
import { frenchParts } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { rules } from '../../src/rules'
import type { Rule } from '../../src/rules/rule'
import { counted, twinOf } from '../../tools/bench/steps'

const patterns = vi.hoisted(() => ({ tried: 0 }))
vi.mock('../../src/rules/pattern/match', async (original) => {
  const match = await original<typeof import('../../src/rules/pattern/match')>()
  const counting =
    <A extends unknown[], R>(of: (...given: A) => R) =>
    (...given: A): R => {
      patterns.tried++
      return of(...given)
    }
  return {
    ...match,
    matchAt: counting(match.matchAt),
    matchFrom: counting(match.matchFrom),
    standsIn: counting(match.standsIn),
  }
})

const root = new URL('../../', import.meta.url)
const budget = v.parse(
  v.object({ review: v.record(v.string(), v.number()) }),
  JSON.parse(readFileSync(new URL('tools/budget.json', root), 'utf8')),
).review
const texts = readFileSync(new URL('tests/corpora/good-replies.jsonl', root), 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, 60)
  .map((line) =>
    v.parse(v.object({ reply: v.string(), comment: v.optional(v.string(), '') }), JSON.parse(line)),
  )
const characters = texts.reduce((sum, { reply }) => sum + reply.length, 0)

const counts = { rules: 0, expressions: 0, features: 0, analyses: 0 }

const hearing = ({ labels, inputs, score }: Classifier): Classifier => ({
  labels,
  inputs,
  score(given, meaning) {
    counts.features += given.length
    return score(given, meaning)
  },
})

/** Every way of asking a regular expression comes through its `exec` (ECMA-262, RegExpExec). */
function countingExpressions(act: () => void): void {
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    counts.expressions++
    return exec.call(this, text)
  }
  try {
    act()
  } finally {
    RegExp.prototype.exec = exec
  }
}

/** How many of each a review takes for a thousand characters; the dictionary and the patterns are already read. */
function costOf(asked: readonly Rule[]): ReadonlyMap<string, number> {
  const parts = frenchParts()
  const { lexicon, acts, situations } = parts
  const tries = { tries: 0 }
  const reviewer = () =>
    createReviewer({
      ...parts,
      acts: hearing(acts),
      situations: hearing(situations),
      lexicon: {
        ...lexicon,
        analyses(form) {
          counts.analyses++
          return lexicon.analyses(form)
        },
      },
      rules: asked.map((rule) => counted(rule, tries)),
    })
  const readAll = (): void => {
    const { review } = reviewer()
    for (const { reply, comment } of texts) review(reply, { guide: builtInGuide, comment })
  }
  readAll()
  Object.assign(counts, { expressions: 0, features: 0, analyses: 0 })
  tries.tries = 0
  patterns.tried = 0
  countingExpressions(readAll)
  const perThousand = (count: number) => (count * 1000) / characters
  return new Map([
    ['rules asked', perThousand(tries.tries)],
    ['patterns tried', perThousand(patterns.tried)],
    ['regular expressions run', perThousand(counts.expressions)],
    ['features weighed', perThousand(counts.features)],
    ['forms analysed', perThousand(counts.analyses)],
  ])
}

describe('the cost of a review', () => {
  const once = costOf(rules)

  it.each([...once])('stays within its budget: %s', (name, count) => {
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(budget[name] ?? 0)
  })

  it('does not grow with rules on words that are not there', () => {
    const words = rules.filter((rule) => rule.scope === 'token')
    const twice = costOf([...rules, ...words.map(twinOf)])
    for (const [name, count] of once) expect((twice.get(name) ?? 0) / count).toBeLessThan(1.01)
  })
})
