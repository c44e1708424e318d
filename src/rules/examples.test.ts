import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { frenchActs, frenchEar, frenchEncoder, frenchLexicon, frenchTagger } from '../lexicon/testing'
import { createReviewer } from '../review/reviewer'
import { sliceOf, splice } from '../text/span'
import { rules } from '.'
import type { PassExample, Rule } from './rule'

const lexicon = frenchLexicon()
const tagger = frenchTagger()
const ear = frenchEar()
const acts = frenchActs()
const encoder = frenchEncoder()
/** The rule alone, and frames without what is heard of the whole sentence: another that knows the same passage better may speak in its place. A rule may wait for the guide or for the comment; its examples say so. */
const remarksOf = (rule: Rule, text: string, comment = rule.examples.comment) =>
  createReviewer({ lexicon, tagger, ear, acts: rule.frame ? null : acts, encoder, rules: [rule] })
    .review(text, {
      guide: { ...builtInGuide, ...rule.examples.guide },
      ...(comment === undefined ? {} : { comment }),
    })
    .findings.filter((finding) => finding.rule === rule.id)

/** `C. conso. L. 121-2` abbreviates: a sentence ends after a word and before one. */
const sentencesIn = (text: string): number =>
  text.split(/(?<=[\p{Ll}\d»)]{2}[.!?]) (?=[\p{Lu}«](?!\.))/u).length

describe('every rule keeps its promises', () => {
  it('has an id of its own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    it('says why in at most two sentences, with examples on both sides', () => {
      expect(rule.message).toMatch(/[.!?]$/)
      expect(sentencesIn(rule.why)).toBeLessThanOrEqual(2)
      expect(rule.examples.match.length).toBeGreaterThan(0)
      expect(rule.examples.pass.length).toBeGreaterThan(0)
    })

    it.each(rule.examples.match)('marks « $marks » in: $text', ({ text, marks, fixed, comment }) => {
      const [finding] = remarksOf(rule, text, comment)
      expect(finding && sliceOf(text, finding.span)).toBe(marks)
      if (finding && fixed !== undefined)
        expect(splice(text, finding.span, finding.suggestions[0] ?? '')).toBe(fixed)
    })

    const passing = rule.examples.pass.map((pass) => (typeof pass === 'string' ? { text: pass } : pass))
    it.each(passing)('is silent on: $text', ({ text, comment }: PassExample) => {
      expect(remarksOf(rule, text, comment)).toEqual([])
    })
  })
})
