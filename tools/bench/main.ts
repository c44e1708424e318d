/** `npm run bench [-- --json]`: what the engine costs, as a Markdown table, or as JSON for a program. */
import { frenchSection } from './french'
import { lexiconSection } from './lexicon'
import { growthSection, reviewSection } from './review'
import { sizesSection } from './sizes'
import { stepsSection } from './steps'
import { suggestionsSections } from './suggestions'
import { markdown, type Section } from './table'
import { workerSection } from './worker'

const sections: Section[] = [
  reviewSection(),
  growthSection(),
  stepsSection(),
  frenchSection(),
  ...suggestionsSections(),
  lexiconSection(),
  ...(await workerSection()),
  sizesSection(),
]
console.log(process.argv.includes('--json') ? JSON.stringify(sections, null, 2) : markdown(sections))
