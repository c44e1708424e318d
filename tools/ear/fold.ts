import { hashText } from '../../src/lexicon/taggerTags'

/** Does a text belong to the part `1/4`, the second of four? Pairs of replies that begin alike stay together. */
export function isLeftOut(text: string, part: string | undefined): boolean {
  if (part === undefined) return false
  const [fold, folds] = part.split('/').map(Number)
  if (fold === undefined || !folds) throw new Error(`--without ${part}: 0/4 is meant`)
  return (hashText(text.slice(0, 24)) >>> 0) % folds === fold
}
