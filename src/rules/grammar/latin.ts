import type { SentenceView } from '../rule'

const AFTER_A =
  /^(?:priori|posteriori|fortiori|contrario|minima|maxima|pari|silentio|capp?ella|giorno|tempera)$/

/** `a priori`, `a minima`, `a cappella`: the Latin or Italian preposition, which is neither avoir nor `à`. */
export const isLatinA = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'a' && AFTER_A.test(tokens[at + 1]?.norm ?? '')
