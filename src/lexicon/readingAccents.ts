import type { Lexicon } from './lexicon'

/** Accents that hurried writers leave out or take for each other. */
const OTHERS: Readonly<Record<string, string>> = {
  a: 'àâ',
  c: 'ç',
  e: 'éèê',
  i: 'îï',
  o: 'ô',
  u: 'ùû',
  é: 'èe',
  è: 'é',
  ê: 'éè',
}

/** Two letters in at most eight places: some two hundred look-ups, a twentieth of a millisecond. */
const MOST_PLACES = 8
const MOST_LETTERS = 20
const MOST_FORMS = 4

/**
 * The words that an unknown one becomes when one or two of its letters get their accent: `recu` is `reçu`,
 * `desole` is `désole` or `désolé`. Much cheaper than all corrections, and the commonest slip in replies.
 * @param norm in lower case
 */
export function restoreAccents(norm: string, lexicon: Lexicon): readonly string[] {
  if (norm.length < 3 || norm.length > MOST_LETTERS) return []
  const places = Array.from(norm, (_, at) => at)
    .filter((at) => OTHERS[norm.charAt(at)] !== undefined)
    .slice(0, MOST_PLACES)
  const found = new Set<string>()
  for (const first of places) {
    for (const once of variants(norm, first)) {
      if (lexicon.accepts(once)) found.add(once)
      for (const second of places) {
        if (second <= first) continue
        for (const twice of variants(once, second)) if (lexicon.accepts(twice)) found.add(twice)
      }
    }
  }
  return [...found].slice(0, MOST_FORMS)
}

const variants = (word: string, at: number): string[] =>
  Array.from(OTHERS[word.charAt(at)] ?? '', (letter) => word.slice(0, at) + letter + word.slice(at + 1))
