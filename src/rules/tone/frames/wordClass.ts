/**
 * Word classes for patterns: a list written once, put into as many frames as need it. Lemmas where the lexicon
 * knows the word (`abruti` covers abrutie, abrutis), forms where it does not or where one form alone is meant.
 */
export const lemmas = (list: string): string => choice(list, (word) => `<${word}>`)

/** A lemma as one part of speech only: `manger` the verb, not the noun. */
export const lemmasAs = (tags: string, list: string): string => choice(list, (word) => `<${word}:${tags}>`)

export const forms = (list: string): string => choice(list, (word) => word)

/** One of several patterns, each of any length. */
export const either = (...patterns: readonly string[]): string => `(${patterns.join(' | ')})`

const choice = (list: string, write: (word: string) => string): string =>
  `(${list.trim().split(/\s+/).map(write).join('|')})`
