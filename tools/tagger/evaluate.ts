/**
 * Measures `public/lexicon/fr.tagger` on the parts of the treebanks that it was not trained on:
 * `npm run tagger:evaluate -- --treebanks FOLDER [--replies FILE.jsonl] [--confusions]`.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadTagger, PLAUSIBLE_RATIO, type Tagger } from '../../src/lexicon/tagger'
import { frenchLexicon } from '../../src/lexicon/testing'
import { readLessons, TESTING } from './corpus'
import { type Figures, measure } from './measure'
import { robustness } from './robust'
import { speed } from './speed'

const RATIOS = [0.005, 0.01, PLAUSIBLE_RATIO, 0.03, 0.05, 0.1]

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`

function load(ratio?: number): Tagger {
  const bytes = Uint8Array.from(
    readFileSync(new URL('../../public/lexicon/fr.tagger', import.meta.url)),
  ).buffer
  const loaded = loadTagger(bytes, ratio)
  if (!loaded.ok) throw new Error(`fr.tagger does not load: ${loaded.error.kind}`)
  return loaded.value
}

function print(name: string, figures: Figures, withConfusions: boolean): void {
  const { tokens, upos, uposMerged, ambiguous, best } = figures
  console.log(
    `${name}: ${tokens} tokens, UPOS ${percent(upos, tokens)} (AUX as VERB ${percent(uposMerged, tokens)}), ` +
      `ambiguous ${percent(ambiguous, tokens)}, of them best right ${percent(best, ambiguous)}`,
  )
  const rates = Object.entries(figures.features).map(
    ([feature, { marked, wrong }]) =>
      `${feature} ${percent(wrong, marked)} (${percent(wrong, tokens)} of all)`,
  )
  console.log(`  wrong: ${rates.join(', ')}`)
  if (!withConfusions) return
  const common = [...figures.confusions].sort((a, b) => b[1] - a[1]).slice(0, 40)
  console.log(`  ${common.map(([what, count]) => `${what} ${count}`).join(', ')}`)
}

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    replies: { type: 'string' },
    confusions: { type: 'boolean', default: false },
  },
})
const { treebanks } = values
if (treebanks === undefined) throw new Error('--treebanks FOLDER is needed')
const lexicon = frenchLexicon()
const tests = TESTING.map((name) => ({ name, lessons: readLessons(treebanks, name, lexicon) }))
for (const { name, lessons } of tests) print(name, measure(lessons, load(), lexicon), values.confusions)
for (const ratio of RATIOS) {
  const shares = tests.map(({ name, lessons }) => {
    const { plausible, left, ambiguous } = measure(lessons, load(ratio), lexicon)
    return `${name} ${percent(plausible, ambiguous)} in ${(left / ambiguous).toFixed(3)}`
  })
  console.log(`truth among the plausible, and tags in it, at ratio ${ratio}: ${shares.join('; ')}`)
}
if (values.replies !== undefined) {
  const { words, same, plausible, changes } = robustness(values.replies, load(), lexicon)
  console.log(
    `beside errors: ${words} words, read as in the corrected text ${percent(same, words)}, ` +
      `its reading plausible ${percent(plausible, words)}`,
  )
  if (values.confusions) console.log(changes.join('\n'))
}
const everything = tests.flatMap(({ lessons }) => lessons)
console.log(`${speed(everything, load(), lexicon)} tokens a second`)
