import type { SentenceView } from '../rule'
import { isPos, may } from './features'
import { isTimeNoun } from './timeNoun'

/** Parts of a day, and the day before or after: with their article alone they say when (`arrivé la veille`). */
const MOMENTS = /^(?:(?:avant-)?veille|(?:sur)?lendemain|matin|midi|après-midi|soir|nuit)$/

/** `lundi`, `cette nuit`, `la veille`, `la semaine dernière`: when, not what. */
export function isWhen(view: SentenceView, at: number): boolean {
  const { tokens } = view
  const norm = tokens[at]?.norm ?? ''
  if (isTimeNoun(view, at)) return true
  // `le 12 mai`
  if (norm === 'le' && /^(?:\d\d?|1er|premier)$/.test(tokens[at + 1]?.norm ?? ''))
    return (
      tokens[at + 2]?.kind !== 'word' ||
      isTimeNoun(view, at + 2) ||
      // `passée le 12 est partie`: no noun follows that it would count.
      !/^(?:noun|adjective|proper|numeral)$/.test(view.readings[at + 2]?.best?.pos ?? 'noun')
    )
  // `payée deux fois`, `annulée trois jours avant`
  if (may(view, at, isPos('numeral')) && isTimeNoun(view, at + 1))
    return (
      /^fois$/.test(tokens[at + 1]?.norm ?? '') ||
      /^(?:avant|après|auparavant|plus)$/.test(tokens[at + 2]?.norm ?? '')
    )
  if (/^l[ea']$/.test(norm) && MOMENTS.test(tokens[at + 1]?.norm ?? '')) return true
  const isThis = /^(?:ce|cet|cette|ces)$/.test(norm)
  const isLast =
    may(view, at, isPos('determiner')) && /^(?:derni|pass|précéd)/.test(tokens[at + 2]?.norm ?? '')
  return isTimeNoun(view, at + 1) && (isThis || isLast)
}
