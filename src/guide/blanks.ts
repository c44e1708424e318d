/** The blanks of a saved reply: `{prénom}` stands for what changes from one answer to the next. */
import type { Span } from '../text/span'

export interface Blank {
  readonly name: string
  /** With its braces. */
  readonly span: Span
}

/** On one line, as long as a guide lets the name of a variable be. */
const BLANK = /\{([^{}\n]{1,40})\}/gu

/** In the order in which they stand. Braces with nothing in them ask for nothing: the review marks them. */
export const blanksOf = (text: string): Blank[] =>
  Array.from(text.matchAll(BLANK), ({ index, 0: whole, 1: inside = '' }) => ({
    name: inside.trim(),
    span: { start: index, end: index + whole.length },
  })).filter(({ name }) => name !== '')

/** Each name once, in the order in which Tab goes through them. */
export const blankNames = (text: string): string[] => [...new Set(blanksOf(text).map(({ name }) => name))]
