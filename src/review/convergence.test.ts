import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { frenchParts } from '../lexicon/testing'
import type { Finding } from '../rules/finding'
import { changed } from '../text/change'
import { createReviewer } from './reviewer'

const reviewer = createReviewer(frenchParts())
const LANGUAGE: ReadonlySet<Finding['kind']> = new Set(['spelling', 'grammar', 'typography'])

const corrections = (text: string) =>
  reviewer
    .review(text, { guide: builtInGuide })
    .findings.filter(({ kind, severity }) => LANGUAGE.has(kind) && severity !== 'hint')
    .flatMap(({ span, suggestions: [best] }) => (best === undefined ? [] : [{ span, text: best }]))

/** How often all first corrections must be made until none is left; `most` + 1 where they never end. */
function rounds(text: string, most: number): number {
  let current = text
  for (let round = 0; round <= most; round++) {
    const changes = corrections(current)
    if (changes.length === 0) return round
    current = changed(current, changes)
  }
  return most + 1
}

const LEAST_AT_ONCE = 0.9
/** Hundreds of replies are read some thousand times: that may take a busy machine minutes. */
const LONG = 180_000

describe('all first corrections of a reply', () => {
  it(
    'leave it clean: nearly always at once, and within three rounds whatever was written',
    () => {
      const replies = readFileSync(new URL('../../tests/corpora/cm-worn.jsonl', import.meta.url), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => v.parse(v.object({ text: v.string() }), JSON.parse(line)).text)
      const faulty = [...new Set(replies)]
        .map((text) => ({ text, rounds: rounds(text, 3) }))
        .filter((each) => each.rounds > 0)
      expect(faulty.filter((each) => each.rounds > 3).map(({ text }) => text)).toEqual([])
      expect(faulty.filter((each) => each.rounds === 1).length / faulty.length).toBeGreaterThan(LEAST_AT_ONCE)
    },
    LONG,
  )

  it('do not mend one fault in two ways at once', () => {
    expect(rounds('On vous la renvoyé ce matin même.', 3)).toBe(1)
  })
})
