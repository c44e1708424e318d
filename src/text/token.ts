import type { Span } from './span'

/** Pieces that language rules neither flag nor replace across. */
export type ProtectedKind = 'url' | 'email' | 'mention' | 'hashtag' | 'emoji' | 'placeholder' | 'code'

interface Base extends Span {
  /** As typed. */
  readonly text: string
  /**
   * For comparing: lower case, NFC, straight apostrophe, invisible characters dropped.
   * Its length may differ from `text`.
   */
  readonly norm: string
  /** Something white, or the start of the text, stands before. */
  readonly spaced: boolean
}

export interface WordToken extends Base {
  readonly kind: 'word'
  /** Ends with the apostrophe of an elision: `l'`, `qu'`, `jusqu'`. */
  readonly elided: boolean
  /** Hangs on the word before by a hyphen, which is part of it: `-vous`, `-t-il`, `-le`. */
  readonly clitic: boolean
}

/** Digits with their separators, hour, ordinal or unit: `1 249,90`, `15h30`, `2e`, `10kg`. */
export interface NumberToken extends Base {
  readonly kind: 'number'
}

export interface PunctuationToken extends Base {
  readonly kind: 'punctuation'
}

export interface ProtectedToken extends Base {
  readonly kind: 'protected'
  readonly protects: ProtectedKind
}

export type Token = WordToken | NumberToken | PunctuationToken | ProtectedToken

export const isWord = (token: Token | undefined): token is WordToken => token?.kind === 'word'

const MASK = /^[*_~^/\\|+=@#&]$/

/** `c*nnard`, `_mot_`: half of a masked or dressed word is none. */
export const isMasked = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    (!tokens[at]?.spaced && MASK.test(tokens[at - 1]?.text ?? '')) ||
    (!next?.spaced && MASK.test(next?.text ?? ''))
  )
}
