/** Soft hyphen, zero-width space, joiners, marks of direction, byte order mark: seen by no reader. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const APOSTROPHES = /[\u2019\u2018\u02BC\u00B4\uFF07]/g
const HYPHENS = /[\u2010\u2011]/g
const PLAIN = /^[a-zà-öø-ÿœ'-]+$/
const PLAIN_BUT_CASE = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ'-]+$/

/** The form used for comparing words; see `Token.norm`. */
export function normalise(text: string): string {
  // Most words are plain already: the four passes below would cost more than all other work on a token.
  if (PLAIN.test(text)) return text
  if (PLAIN_BUT_CASE.test(text)) return text.toLowerCase()
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .toLowerCase()
}

/** Letters as they are without accents and cedillas; for comparing only. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** Gives `word` the capitals of `model`: none, first letter, or all (two letters at least). */
export function withCaseOf(model: string, word: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '')
  if (letters.length === 0) return word
  const upper = letters.toUpperCase()
  if (letters.length > 1 && letters === upper && letters !== letters.toLowerCase()) return word.toUpperCase()
  const [first = ''] = letters
  if (first === first.toUpperCase() && first !== first.toLowerCase()) return capitalise(word)
  return word
}

export function capitalise(word: string): string {
  const [first = ''] = word
  return first.toUpperCase() + word.slice(first.length)
}
