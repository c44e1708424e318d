import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { frenchParts } from '../lexicon/testing'
import { createReviewer } from './reviewer'

/** Harmless replies in the very words of the frames, in their other senses. */
const ORDINARY = new URL('../../tests/corpora/ordinary-worn.jsonl', import.meta.url)
const Line = v.object({ id: v.string(), comment: v.string(), reply: v.string() })
/** What is heard of a whole sentence is a likelihood: so many of 318 it takes for a fault. */
const HEARD = 22

const reviewer = createReviewer(frenchParts())
const marks = readFileSync(ORDINARY, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => v.parse(Line, JSON.parse(line)))
  .map(({ id, comment, reply }) => {
    const answered = comment === '' ? {} : { comment }
    const { findings } = reviewer.review(reply, { guide: builtInGuide, ...answered })
    const faults = findings.filter(
      ({ kind, severity }) => (kind === 'tone' || kind === 'risk') && severity !== 'hint',
    )
    return { id, rules: faults.map(({ rule }) => rule) }
  })
  .filter(({ rules }) => rules.length > 0)

describe('an ordinary reply', () => {
  it('wakes no frame by words that it shares with a fault', () => {
    const framed = marks.filter(({ rules }) => rules.some((rule) => !rule.startsWith('tone/heard-')))
    expect(framed).toEqual([])
  })

  it('is seldom taken for a fault', () => {
    expect(marks.length).toBeLessThanOrEqual(HEARD)
  })
})
