import type { Phrase } from '../pattern/phraseRule'

/** Between quotation marks somebody else speaks: how a word is written there is not the reply's. */
export const unquoted = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.map((phrase) => ({ unless: ['quoted'], ...phrase }))
