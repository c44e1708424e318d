import { type Sentence, splitSentences } from './sentence'
import type { Token } from './token'
import { tokenize } from './tokenize'

export interface ParsedText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Tokens and sentences of a text. Never throws; time is linear. */
export function parse(text: string): ParsedText {
  const tokens = tokenize(text)
  return { text, tokens, sentences: splitSentences(text, tokens) }
}
