import { fail, ok, type Result } from '../result'
import type { Token } from '../text/token'
import { EarFeatures, MOST_EAR_FEATURES } from './earFeatures'
import type { Lexicon, LexiconFault } from './lexicon'
import { slotsOf } from './taggerSlots'
import type { Tag } from './taggerTags'
import { type Sense, type Twin, TwinFinder } from './twins'
import { EAR, readWeights, type Weights } from './weights'

/** Where the sentence calls for another form than the written one, which sounds like it. */
export interface Preference {
  /** Tokens from `start` to `end`, exclusive. */
  readonly start: number
  readonly end: number
  readonly written: string
  /** In lower case, with straight apostrophes. */
  readonly meant: string
  /** What the written form would be here, and what the meant one is. */
  readonly from: Tag
  readonly to: Tag
  /** Log-odds of what is meant against what is written: 3 is one in twenty, 5 one in a hundred and fifty. */
  readonly odds: number
}

/** Chooses among forms that sound alike, which the ear cannot tell apart. */
export interface Ear {
  /** What is preferred to what is written, from left to right. Never throws; time is linear. */
  prefer(tokens: readonly Token[], lexicon: Lexicon): readonly Preference[]
}

/** Reads trained weights (`public/lexicon/fr.ear`) in place: the bytes must not be changed afterwards. */
export function loadEar(bytes: ArrayBuffer): Result<Ear, LexiconFault> {
  const read = readWeights(bytes, EAR)
  return read.ok ? ok(new WeightedEar(read.value)) : fail(read.error)
}

interface Heard {
  /** Log-sum of the scores of all senses. */
  readonly score: number
  readonly tag: Tag | undefined
}

class WeightedEar implements Ear {
  readonly #packed: Uint8Array
  readonly #levels: Float32Array
  readonly #scale: number
  readonly #features = new EarFeatures()
  readonly #hashes = new Int32Array(MOST_EAR_FEATURES)
  readonly #twins = new TwinFinder()

  constructor({ count, levels, packed }: Weights) {
    this.#packed = packed
    this.#levels = levels
    this.#scale = count / 2 ** 32
  }

  prefer(tokens: readonly Token[], lexicon: Lexicon): readonly Preference[] {
    const slots = slotsOf(tokens, lexicon)
    this.#features.start(slots)
    const found: Preference[] = []
    for (const { start, end, twins } of this.#twins.of(tokens, lexicon)) {
      this.#features.at(start, end)
      const [written, ...others] = twins.map((twin) => ({ twin, ...this.#hear(twin) }))
      const best = others.reduce(
        (best, other) => (other.score > best.score ? other : best),
        others[0] ?? NOTHING,
      )
      if (!written?.tag || !best.tag || best.score <= written.score) continue
      found.push({
        start,
        end,
        written: written.twin.form,
        meant: best.twin.form,
        from: written.tag,
        to: best.tag,
        odds: best.score - written.score,
      })
    }
    return found
  }

  #hear({ senses, frequency }: Twin): Heard {
    let tag: Tag | undefined
    let best = Number.NEGATIVE_INFINITY
    let score = Number.NEGATIVE_INFINITY
    for (const sense of senses) {
      const own = this.#score(sense, frequency)
      score = logSum(score, own)
      if (own <= best) continue
      best = own
      tag = sense.tag
    }
    return { score, tag }
  }

  #score(sense: Sense, frequency: number): number {
    const hashes = this.#hashes
    const count = this.#features.of(sense, frequency, hashes)
    let sum = 0
    for (let at = 0; at < count; at++) {
      const index = (((hashes[at] ?? 0) >>> 0) * this.#scale) >>> 0
      const level = ((this.#packed[index >> 1] ?? 0) >> ((index & 1) * 4)) & 0xf
      sum += this.#levels[level] ?? 0
    }
    return sum
  }
}

const NOTHING = {
  twin: { form: '', senses: [], frequency: 0 },
  score: Number.NEGATIVE_INFINITY,
  tag: undefined,
}

const logSum = (a: number, b: number): number => {
  const top = Math.max(a, b)
  return top === Number.NEGATIVE_INFINITY ? top : top + Math.log1p(Math.exp(-Math.abs(a - b)))
}
