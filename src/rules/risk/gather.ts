export interface Gathered {
  /** The letters and digits alone. */
  readonly code: string
  /** End in the text read, exclusive. */
  readonly end: number
}

const SIGN = /[a-z\d]/
const SEPARATOR = /[ .\-_/]/

/**
 * Reads `count` letters or digits of a folded text from `start`, in whatever groups they were typed:
 * two separators at most between two of them. Undefined when they end before, or do not end there.
 */
export function gather(text: string, start: number, count: number): Gathered | undefined {
  let code = ''
  let gap = 0
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (SIGN.test(char)) {
      gap = 0
      code += char
      if (code.length === count) return SIGN.test(text.charAt(at + 1)) ? undefined : { code, end: at + 1 }
    } else if (code === '' || !SEPARATOR.test(char) || ++gap > 2) return undefined
  }
  return undefined
}
