/** `npm run bench [-- --json]`: what the engine costs, as a Markdown table, or as JSON for a program. */
import { lexiconSection } from './lexicon'
import { growthSection, reviewSection } from './review'
import { sizesSection } from './sizes'
import { markdown, type Section } from './table'

const sections: Section[] = []
for (const measure of [reviewSection, growthSection, sizesSection, lexiconSection]) {
  sections.push(measure())
}
console.log(process.argv.includes('--json') ? JSON.stringify(sections, null, 2) : markdown(sections))
