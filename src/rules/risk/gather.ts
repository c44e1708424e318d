export interface Gathered {
  /** The letters and digits alone. */
  readonly code: string
  /** End in the text read, exclusive. */
  readonly end: number
}

const SEPARATORS = ' .-_/'

/** Is it a small letter or a digit? Asked of every character around a number: a code is compared, no pattern run. */
const isSign = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/**
 * Reads `count` letters or digits of a folded text from `start`, in whatever groups they were typed:
 * two separators at most between two of them. Undefined when they end before, or do not end there.
 */
export function gather(text: string, start: number, count: number): Gathered | undefined {
  let code = ''
  let gap = 0
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (isSign(text.charCodeAt(at))) {
      gap = 0
      code += char
      if (code.length === count) return isSign(text.charCodeAt(at + 1)) ? undefined : { code, end: at + 1 }
    } else if (code === '' || !SEPARATORS.includes(char) || ++gap > 2) return undefined
  }
  return undefined
}
