/**
 * `npm run bench [-- --json] [--shared FOLDER]`: what the engine costs and how often it is right, as a Markdown table,
 * or as JSON for a program, and what stands beside a peer as the chart
 * `.github/images/bench.svg`. With FOLDER, which holds `data/treebanks` and `bench/*.jsonl`, tagging and the long list
 * of misspellings too; these take minutes, most of them the peers'.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chart } from './chart'
import { comparisonsOf } from './comparisons'
import { falseMarksSection } from './falseMarks'
import { frenchSection } from './french'
import { lexiconSection } from './lexicon'
import { growthSection, reviewSection } from './review'
import { frenchFilesSection, sizesSection } from './sizes'
import { stepsSection } from './steps'
import { listedSuggestionsSections, suggestionsSections } from './suggestions'
import { markdown, type Section } from './table'
import { taggingSections } from './tagging'
import { workerSection } from './worker'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, shared: { type: 'string' } },
})
const { json, shared } = values

const sections: Section[] = [
  reviewSection(),
  growthSection(),
  stepsSection(),
  frenchSection(),
  ...(shared === undefined ? [] : taggingSections(shared)),
  ...suggestionsSections(),
  ...(shared === undefined ? [] : listedSuggestionsSections(join(shared, 'bench', 'misspellings-dev.jsonl'))),
  falseMarksSection(),
  lexiconSection(),
  ...(await workerSection()),
  frenchFilesSection(),
  sizesSection(),
]
// A picture for the README; without the peers there is nothing to draw.
const comparisons = comparisonsOf(sections)
if (comparisons.length > 0)
  writeFileSync(new URL('../../.github/images/bench.svg', import.meta.url), chart(comparisons))
console.log(json ? JSON.stringify(sections, null, 2) : markdown(sections))
