import type { Match } from '../../pattern/match'
import type { SentenceView } from '../../rule'

/** The same words said with *vous* and with *tu*. */
export interface Address {
  readonly vous: string
  readonly tu: string
}

/** Rewrites in the address of the guide, or else of the sentence. */
export const rewrites =
  (...ways: readonly Address[]) =>
  (_: Match, view: SentenceView): readonly string[] => {
    const key = addressOf(view)
    return ways.map((way) => way[key])
  }

const TU = new Set(['tu', 'te', "t'", 'toi', '-toi', '-tu', 'ton', 'ta', 'tes'])

function addressOf({ guide, tokens }: SentenceView): keyof Address {
  if (guide.address !== 'either') return guide.address
  return tokens.some(({ norm }) => TU.has(norm)) ? 'tu' : 'vous'
}
