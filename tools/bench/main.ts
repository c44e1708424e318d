/**
 * `npm run bench [-- --json] [--shared FOLDER]`: what the engine costs and how often it is right, as a Markdown table,
 * or as JSON for a program. With FOLDER, which holds `data/treebanks` and `bench/*.jsonl`, tagging and the long list
 * of misspellings too; these take minutes, most of them the peers'.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
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
console.log(json ? JSON.stringify(sections, null, 2) : markdown(sections))
