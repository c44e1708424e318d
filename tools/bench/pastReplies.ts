/**
 * `npx tsx --expose-gc tools/bench/pastReplies.ts`: a guide tried on past replies, and how its cost grows with rules,
 * replies, and the length of a text that rules were made to be slow on.
 */
import { decodeGuide } from '../../src/guide/decode'
import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { Trial } from '../../src/review/trial'
import { bigGuide } from './bigGuide'
import { replyOf } from './review'
import { markdown, row } from './table'

const LENGTH = 300
const french = { lexicon: frenchLexicon(), tagger: frenchTagger() }

const memory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

/** Processor time, in ms: minutes of work on a busy machine measure its neighbours by the clock. */
const worked = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Seconds of the processor, and megabytes held at the end, for so many rules on so many replies. */
const tried = (rules: number, replies: number): { seconds: number; megabytes: number } => {
  const before = memory()
  const trial = new Trial(bigGuide(rules), createReviewer({ ...french, rules: [] }))
  const seconds =
    worked(() => {
      for (let seed = 0; seed < replies; seed++) trial.add({ text: replyOf(LENGTH, seed) })
    }) / 1000
  const megabytes = memory() - before
  trial.result()
  return { seconds, megabytes }
}

/** As many ways to go on as the language of rules allows, on a text that begins each of them and ends none. */
const slow = decodeGuide({
  rules: Array.from({ length: 20 }, (_, at) => ({
    kind: 'forbidden',
    id: `lent-${at}`,
    match: ['mot …12 (mot | [mot] mot) …12 {mot} …12 [mot | mot mot] …12 fin-jamais-écrite'],
    message: 'Lente.',
  })),
})
if (!slow.ok) throw new Error(slow.error.message)
const slowGuide = slow.value
const slowOn = (words: number): number => {
  const reviewer = createReviewer({ ...french, rules: [] })
  return worked(() => reviewer.review(`Le ${'mot '.repeat(words)}est ici.`, { guide: slowGuide }))
}

tried(100, 100)
const full = tried(2_000, 10_000)
const fewer = tried(200, 10_000)
const shorter = tried(2_000, 2_500)
slowOn(500)
const [short, long] = [slowOn(2_000), slowOn(16_000)]

console.log(
  markdown([
    {
      title: `Past replies of ${LENGTH} characters, under the guide alone`,
      rows: [
        row('2,000 rules × 10,000 replies', full.seconds * 1000, 'ms'),
        row('memory held at the end', full.megabytes, 'MB'),
        row('with ten times fewer rules', fewer.seconds * 1000, 'ms'),
        row('with four times fewer replies', shorter.seconds * 1000, 'ms'),
        row('a rule made to be slow, 2,000 words', short, 'ms'),
        row('the same, 16,000 words', long, 'ms'),
        row('per word, that is', long / 8 / short, 'ratio'),
      ],
    },
  ]),
)
