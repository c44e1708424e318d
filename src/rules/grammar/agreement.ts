import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import type { Hit, SentenceView } from '../rule'
import {
  type Agreement,
  agreeing,
  agreementAmong,
  agreementOf,
  isParticiple,
  isPossible,
  meet,
  spanOf,
  type Test,
} from './features'

/** What all readings of the word that pass the test allow together, plausible here or not. */
export const allowedBy = (view: SentenceView, at: number, test: Test): Agreement | undefined =>
  agreementAmong(view.readings[at]?.analyses ?? [], test)

/** Does no reading of the word agree with the target? A word that has no such reading does not clash. */
export function clashes(view: SentenceView, at: number, test: Test, target: Agreement): boolean {
  const readings = (view.readings[at]?.analyses ?? []).filter(test)
  return readings.length > 0 && readings.every((reading) => !isPossible(meet(agreementOf(reading), target)))
}

/** One agreement for each choice the target leaves open, what the word already shows first. */
function choices({ genders, numbers }: Agreement, own: Agreement): Agreement[] {
  const order = (mine: number, open: number): number[] =>
    [1, 2]
      .filter((bit) => (open & bit) !== 0)
      .sort((a, b) => Number((mine & b) !== 0) - Number((mine & a) !== 0))
  return order(own.numbers, numbers).flatMap((number) =>
    order(own.genders, genders).map((gender) => ({ genders: gender, numbers: number })),
  )
}

/** The forms of the word in the target's agreement, the nearest to what is written first. */
export function formsIn(
  lexicon: Lexicon,
  view: SentenceView,
  at: number,
  test: Test,
  target: Agreement,
): string[] {
  const token = view.tokens[at]
  if (!token) return []
  const analyses = (view.readings[at]?.analyses ?? []).filter(test)
  const forms = analyses.flatMap((analysis: Analysis) =>
    choices(target, agreementOf(analysis)).flatMap((choice) => agreeing(lexicon, analysis, choice, token)),
  )
  return [...new Set(forms)]
}

/** From this frequency on (0 to 15), forms of a word that are in use were seen. */
const WELL_KNOWN = 4

/** The remark that asks for the word at `at` in the target's agreement; nothing where there is no such form. */
export function agreementHit(
  view: SentenceView,
  at: number,
  test: Test,
  target: Agreement,
  hit: Omit<Hit, 'span' | 'suggestions'> = {},
): Hit | undefined {
  const token = view.tokens[at]
  const { lexicon } = view
  if (!token || !lexicon) return undefined
  const suggestions = formsIn(lexicon, view, at, test, target).slice(0, 3)
  // `une vendeuse grognon`: nobody uses the form that agrees. A participle has them all (`résiliées`).
  const isUnheard =
    lexicon.frequency(token.text) >= WELL_KNOWN &&
    suggestions.every((form) => lexicon.frequency(form) === 0) &&
    !(view.readings[at]?.analyses ?? []).some(isParticiple)
  return suggestions.length > 0 && !isUnheard
    ? { confidence: 0.9, ...hit, span: spanOf(token), suggestions }
    : undefined
}
