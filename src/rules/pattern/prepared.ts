/**
 * What wakes each pattern, worked out when the extension is built: to read two thousand patterns takes a quarter of a
 * second, which a background that was just woken does not have. Run from its sources the engine has none, and reads
 * its patterns as they are listed; `tools/patterns/plugin.ts` puts the real one here in a build.
 */
export interface PreparedPatterns extends PreparedWays {
  /** By rule that is a list of phrases. */
  readonly phrases: Readonly<Record<string, PreparedPhrases>>
}

export interface PreparedPhrases {
  /** Of all phrases together. */
  readonly length: number
  /** What wakes the rule, and on a line for each phrase what wakes this one, see `triggers.ts`. */
  readonly all: string
  readonly lines: string
}

export interface PreparedWays {
  /** By list of patterns: the number of its first one, how many there were, and their length in all. */
  readonly lists: Readonly<Record<string, readonly [first: number, count: number, length: number]>>
  /** A line for each word, in order: the word, then the numbers of the patterns that it wakes, in base 36. */
  readonly words: string
  readonly lemmas: string
}

export const PREPARED: PreparedPatterns | null = null
