import type { Span } from './span'

/** Pieces that language rules neither flag nor replace across. */
export type ProtectedKind = 'url' | 'email' | 'mention' | 'hashtag' | 'emoji' | 'placeholder' | 'code'

/** Every kind has every field: what reads tokens all day meets one shape of object, not four. */
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
  /** A word that hangs on the one before by a hyphen, which is part of it: `-vous`, `-t-il`, `-le`. */
  readonly clitic: boolean
  /** A word that ends with the apostrophe of an elision: `l'`, `qu'`, `jusqu'`. */
  readonly elided: boolean
  readonly protects: ProtectedKind | null
}

export interface WordToken extends Base {
  readonly kind: 'word'
  readonly protects: null
}

/** Digits with their separators, hour, ordinal or unit: `1 249,90`, `15h30`, `2e`, `10kg`. */
export interface NumberToken extends Base {
  readonly kind: 'number'
  readonly protects: null
}

export interface PunctuationToken extends Base {
  readonly kind: 'punctuation'
  readonly protects: null
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
