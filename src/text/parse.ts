import { type Sentence, splitSentences } from './sentence'
import type { Span } from './span'
import type { Token } from './token'
import { tokenize } from './tokenize'

export interface ParsedText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Tokens and sentences of a text. Never throws; time is linear. See `tokenize` for `mentions`. */
export function parse(text: string, mentions: readonly Span[] = []): ParsedText {
  const tokens = tokenize(text, mentions)
  return { text, tokens, sentences: splitSentences(text, tokens) }
}
