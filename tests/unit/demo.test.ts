import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { builtInGuide } from '../../src/guide/guide'
import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))

const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger() })

const samples = [
  ...read('tests/pages/facebook/index.html')
    .toString()
    .matchAll(/class="sample">\s*(.*?)\s*</gs),
].map(([, sample = '']) => sample.replace(/\s+/g, ' '))

it('keeps what the demo page promises of its samples', () => {
  const kinds = samples.map((sample) => [
    ...new Set(reviewer.review(sample, { guide: builtInGuide }).findings.map(({ kind }) => kind)),
  ])
  expect(kinds).toEqual([['grammar', 'risk'], ['tone'], ['risk']])
})
