import { fail, ok, type Result } from '../result'
import type { Token } from '../text/token'
import type { Lexicon, LexiconFault } from './lexicon'
import { analysesOf, NO_READING, openReading, type Reading } from './reading'
import { Features, MOST_FEATURES, type Slot } from './taggerFeatures'
import { isInitial, slotsOf } from './taggerSlots'
import { signTag, type Tag } from './taggerTags'
import { readWeights, TAGGER, type Weights } from './weights'

/** Chooses among the readings that the lexicon gives, by what stands around. */
export interface Tagger {
  /**
   * One reading per token, for the tokens of one sentence (a whole reply is read too, a little less well).
   * Never throws; time is linear in the number of tokens.
   */
  read(tokens: readonly Token[], lexicon: Lexicon): readonly Reading[]
}

/**
 * A reading stays plausible when it is at least this likely beside the best. Measured with
 * `tools/tagger/evaluate.ts`: the truth stays plausible in 99.4 to 99.7 % of ambiguous tokens, and 1.21 to
 * 1.28 tags stay in the mean.
 */
export const PLAUSIBLE_RATIO = 0.02

/** Nothing is sure of a word that the lexicon does not know. */
const GUESS_MARGIN = 0.5

/**
 * Reads trained weights (`public/lexicon/fr.tagger`) in place: the bytes must not be changed afterwards.
 * @param ratio see `PLAUSIBLE_RATIO`; other values serve to measure.
 */
export function loadTagger(bytes: ArrayBuffer, ratio = PLAUSIBLE_RATIO): Result<Tagger, LexiconFault> {
  const read = readWeights(bytes, TAGGER)
  return read.ok ? ok(new WeightedTagger(read.value, ratio)) : fail(read.error)
}

/** Where no weights could be had: every reading stays plausible. */
export const openTagger: Tagger = {
  read: (tokens, lexicon) =>
    tokens.map((token, index) => openReading(analysesOf(token, lexicon, isInitial(tokens, index)))),
}

class WeightedTagger implements Tagger {
  readonly #packed: Uint8Array
  readonly #levels: Float32Array
  readonly #scale: number
  readonly #leastLog: number
  readonly #features = new Features()
  readonly #hashes = new Int32Array(MOST_FEATURES)

  constructor({ count, levels, packed }: Weights, ratio: number) {
    this.#leastLog = Math.log(ratio)
    this.#packed = packed
    this.#levels = levels
    this.#scale = count / 2 ** 32
  }

  read(tokens: readonly Token[], lexicon: Lexicon): readonly Reading[] {
    const slots = slotsOf(tokens, lexicon)
    const features = this.#features
    features.start(slots)
    return slots.map((slot, index) => {
      const { candidates } = slot
      const [first] = candidates
      if (candidates.length === 1 && first !== undefined) {
        features.decide(first, index)
        return settled(slot)
      }
      features.at(index)
      const scores = candidates.map((candidate) => this.#score(candidate))
      const ranked = rank(slot, scores, this.#leastLog)
      features.decide(ranked.tag, index)
      return ranked.reading
    })
  }

  #score(candidate: Tag): number {
    const hashes = this.#hashes
    const count = this.#features.of(candidate, hashes)
    let sum = 0
    for (let at = 0; at < count; at++) {
      const index = (((hashes[at] ?? 0) >>> 0) * this.#scale) >>> 0
      const level = ((this.#packed[index >> 1] ?? 0) >> ((index & 1) * 4)) & 0xf
      sum += this.#levels[level] ?? 0
    }
    return sum
  }
}

const NO_TAG = signTag('sign.none')

/** One tag: its analyses differ in nothing that the tagger could tell. */
function settled({ analyses, isGuess }: Slot): Reading {
  return analyses.length === 0
    ? NO_READING
    : { analyses, plausible: analyses, best: analyses[0], margin: isGuess ? GUESS_MARGIN : 1 }
}

function rank(slot: Slot, scores: readonly number[], leastLog: number): { reading: Reading; tag: Tag } {
  const { candidates } = slot
  const order = bestFirst(scores)
  const [best = 0, next = 0] = order
  const top = scores[best] ?? 0
  const analyses: Slot['analyses'][number][] = []
  let kept = 0
  for (const at of order) {
    const tag = candidates[at]
    for (let index = 0; index < slot.tags.length; index++) {
      const analysis = slot.analyses[index]
      if (slot.tags[index] === tag && analysis !== undefined) analyses.push(analysis)
    }
    if ((scores[at] ?? 0) - top >= leastLog) kept = analyses.length
  }
  const reading: Reading = {
    analyses,
    plausible: analyses.slice(0, kept),
    best: analyses[0],
    margin: Math.min(1 - Math.exp((scores[next] ?? 0) - top), slot.isGuess ? GUESS_MARGIN : 1),
  }
  return { reading, tag: candidates[best] ?? NO_TAG }
}

/** Places by their scores; equal scores keep the order of the lexicon. There are two or three of them. */
function bestFirst(scores: readonly number[]): readonly number[] {
  const order: number[] = []
  for (let at = 0; at < scores.length; at++) {
    let place = at
    while (place > 0 && (scores[order[place - 1] ?? 0] ?? 0) < (scores[at] ?? 0)) place--
    order.splice(place, 0, at)
  }
  return order
}
