/**
 * Trains `public/lexicon/fr.acts`: `npm run acts [-- --to FILE]`. With `--measure` it trains on four fifths of the corpus,
 * prints what it hears of the rest, and writes nothing. The same corpus gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ACTS, probabilities, scoreActs } from '../../src/lexicon/acts'
import { writeWeights } from '../../src/lexicon/taggerFormat'
import { dice, frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { quantise } from '../tagger/quantise'
import { type Example, readCorpus } from './corpus'
import { learn, RECIPE } from './learn'

const { values } = parseArgs({
  options: {
    measure: { type: 'boolean', default: false },
    to: { type: 'string', default: 'public/lexicon/fr.acts' },
  },
})

const roll = dice(0x2545_f491)
const random = (): number => roll(2 ** 24) / 2 ** 24
const examples = readCorpus(frenchLexicon(), frenchTagger())

if (values.measure) measure(examples)
else {
  const file = writeWeights(quantise(learn(examples, RECIPE, random)))
  writeFileSync(values.to, new Uint8Array(file))
  console.log(`${values.to}: ${file.byteLength} bytes from ${examples.length} sentences`)
}

/** Every fifth line is kept apart; lines of one author about one act differ in their wording. */
function measure(all: readonly Example[]): void {
  const weights = learn(
    all.filter((_, at) => at % 5 !== 0),
    RECIPE,
    random,
  )
  const { levels, packed, count } = quantise(weights)
  const weightAt = (slot: number): number => levels[((packed[slot >> 1] ?? 0) >> ((slot & 1) * 4)) & 15] ?? 0
  const held = all.filter((_, at) => at % 5 === 0)
  for (const threshold of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
    let faulty = 0
    let heard = 0
    let right = 0
    let good = 0
    let wrong = 0
    for (const { features, act } of held) {
      const chances = probabilities(scoreActs(new Set(features), count, weightAt))
      const isHeard = 1 - (chances[0] ?? 0) >= threshold
      const best = chances.reduce(
        (most, chance, at) => (at > 0 && chance > (chances[most] ?? 0) ? at : most),
        1,
      )
      if (act === 0) {
        good++
        if (isHeard) wrong++
      } else {
        faulty++
        if (isHeard) heard++
        if (isHeard && best === act) right++
      }
    }
    const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
    console.log(
      `threshold ${threshold}: heard ${share(heard, faulty)} of ${faulty}, right act ${share(right, heard)}, false ${share(wrong, good)} of ${good}`,
    )
  }
  console.log(`${all.length} sentences, ${ACTS.length} acts`)
}
