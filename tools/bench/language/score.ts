import { splice } from '../../../src/text/span'
import type { Match } from './checkers'
import type { Gold, GoldError } from './gold'

export interface Score {
  readonly errors: number
  /** A match overlaps the error. */
  readonly found: number
  readonly correctable: number
  /** One suggestion, or one of the first three, makes the text that an expected correction makes. */
  readonly first: number
  readonly three: number
  readonly correctTexts: number
  readonly correctWords: number
  readonly falseMarks: number
}

const WORD = /\p{L}+(?:[-'’]\p{L}+)*/gu
const countWords = (text: string): number => text.match(WORD)?.length ?? 0

/** Apostrophes, spaces and ellipses are compared alike. */
const plain = (text: string): string =>
  text
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/…/g, '...')
    .replace(/ +/g, ' ')
    .trim()

const overlaps = (match: Match, start: number, end: number): boolean =>
  match.start < Math.max(end, start + 1) && start < Math.max(match.end, match.start + 1)

/** An error of spacing has no letter of its own: a match that touches it has found it. */
const isSpacing = ({ text, start, end, corrections }: GoldError): boolean => {
  const bare = text.slice(start, end).replaceAll(' ', '')
  return corrections.some((correction) => correction.replaceAll(' ', '') === bare)
}

export function isFound(match: Match, error: GoldError): boolean {
  const spans = [[error.start, error.end] as const, ...error.alt_spans]
  if (spans.some(([start, end]) => overlaps(match, start, end))) return true
  return isSpacing(error) && spans.some(([start, end]) => match.start <= end && start <= match.end)
}

function isFixed(match: Match, error: GoldError, most: number): boolean {
  const { text, start, end, corrections } = error
  const wanted = new Set(corrections.map((correction) => splice(text, { start, end }, correction)))
  const alike = new Set([...wanted].map(plain))
  alike.delete(plain(text))
  return match.suggestions.slice(0, most).some((suggestion) => {
    const made = splice(text, match, suggestion)
    return wanted.has(made) || alike.has(plain(made))
  })
}

/** Scores by set (`source`) and, inside it, by `group` of each error. Key: `source` or `source / group`. */
export function score(
  gold: Gold,
  matches: ReadonlyMap<string, readonly Match[]>,
  group: (error: GoldError) => string,
): Map<string, Score> {
  const scores = new Map<string, { -readonly [K in keyof Score]: Score[K] }>()
  const at = (key: string) => {
    const known = scores.get(key) ?? {
      errors: 0,
      found: 0,
      correctable: 0,
      first: 0,
      three: 0,
      correctTexts: 0,
      correctWords: 0,
      falseMarks: 0,
    }
    scores.set(key, known)
    return known
  }
  for (const error of gold.errors) {
    const hits = (matches.get(error.text) ?? []).filter((match) => isFound(match, error))
    const first = hits.some((match) => isFixed(match, error, 1))
    const three = hits.some((match) => isFixed(match, error, 3))
    for (const key of [error.source, `${error.source} / ${group(error)}`]) {
      const line = at(key)
      line.errors++
      if (hits.length > 0) line.found++
      if (error.corrections.length === 0) continue
      line.correctable++
      if (first) line.first++
      if (three) line.three++
    }
  }
  const seen = new Set<string>()
  for (const { source, text } of gold.correct) {
    if (seen.has(text)) continue
    seen.add(text)
    const line = at(source)
    line.correctTexts++
    line.correctWords += countWords(text)
    line.falseMarks += matches.get(text)?.length ?? 0
  }
  return scores
}
