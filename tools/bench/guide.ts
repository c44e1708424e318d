/** `npx tsx tools/bench/guide.ts`: what a guide of two thousand rules adds to the review of one reply. */
import { builtInGuide } from '../../src/guide/guide'
import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { createGuideCompiler } from '../../src/rules/guide/guideRules'
import { bigGuide } from './bigGuide'
import { replyOf } from './review'
import { median, time } from './statistics'
import { markdown, row } from './table'

const RULES = 2_000
const LENGTH = 500
const ROUNDS = 400

const lexicon = frenchLexicon()
const tagger = frenchTagger()
const guide = bigGuide(RULES)
const [without, withGuide] = [createReviewer({ lexicon, tagger }), createReviewer({ lexicon, tagger })]
const compile = time(() => createGuideCompiler(lexicon)(guide))
for (let seed = 0; seed < 200; seed++) {
  without.review(replyOf(LENGTH, seed), { guide: builtInGuide })
  withGuide.review(replyOf(LENGTH, seed), { guide })
}

// Turn by turn, so that both meet the same machine.
const bare: number[] = []
const guided: number[] = []
const keyBare: number[] = []
const keyGuided: number[] = []
for (let n = 0; n < ROUNDS; n++) {
  const reply = replyOf(LENGTH, 10_000 + n)
  bare.push(time(() => without.review(reply, { guide: builtInGuide })))
  guided.push(time(() => withGuide.review(reply, { guide })))
  const typed = `${reply} Nous`
  keyBare.push(time(() => without.review(typed, { guide: builtInGuide })))
  keyGuided.push(time(() => withGuide.review(typed, { guide })))
}

console.log(
  markdown([
    {
      title: `A guide of ${RULES} rules, replies of ${LENGTH} characters`,
      rows: [
        row('compiled, once per guide', compile, 'ms'),
        row('a reply never seen, built-in rules', median(bare), 'ms'),
        row('a reply never seen, with the guide', median(guided), 'ms'),
        row('that is', median(guided) / median(bare), 'ratio'),
        row('one more sentence typed, built-in rules', median(keyBare), 'ms'),
        row('one more sentence typed, with the guide', median(keyGuided), 'ms'),
        row('that is', median(keyGuided) / median(keyBare), 'ratio'),
      ],
    },
  ]),
)
