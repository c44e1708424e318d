import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis, Mood, PartOfSpeech } from '../../lexicon/morphology'
import { withCaseOf } from '../../text/normalise'
import type { Span } from '../../text/span'
import type { Token } from '../../text/token'
import type { SentenceView } from '../rule'

/**
 * What the grammar rules ask of words. A mark needs the error to hold in every plausible reading, so the questions
 * come in two strengths: *may* (one reading allows it) and *must* (no reading denies it).
 */
export type Test = (analysis: Analysis) => boolean

export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** From the start of one token to the end of another. */
export const across = (first: Token, last: Token): Span => ({ start: first.start, end: last.end })

/** One plausible reading passes. */
export const may = (view: SentenceView, at: number, test: Test): boolean =>
  some(view.readings[at]?.plausible, test)

/** There is a plausible reading, and all of them pass. */
export const must = (view: SentenceView, at: number, test: Test): boolean => {
  const plausible = view.readings[at]?.plausible ?? []
  return plausible.length > 0 && plausible.every(test)
}

/** One reading of the lexicon passes, plausible here or not: an error may have led the tagger astray. */
export const could = (view: SentenceView, at: number, test: Test): boolean =>
  some(view.readings[at]?.analyses, test)

/** Asked all the time, of one or two readings: counting through them costs less than a call of their own `some`. */
function some(analyses: readonly Analysis[] | undefined, test: Test): boolean {
  if (!analyses) return false
  for (let at = 0; at < analyses.length; at++) {
    const analysis = analyses[at]
    if (analysis && test(analysis)) return true
  }
  return false
}

export const isPos =
  (...wanted: readonly PartOfSpeech[]): Test =>
  ({ pos }) =>
    wanted.includes(pos)

/** What may stand in a noun group or hang on one, but for the noun itself. */
export const isOtherNominal: Test = isPos(
  'adjective',
  'proper',
  'numeral',
  'determiner',
  'adverb',
  'pronoun',
  'preposition',
  'conjunction',
)
export const isNominal: Test = (analysis) => analysis.pos === 'noun' || isOtherNominal(analysis)

export const isMood =
  (...wanted: readonly Mood[]): Test =>
  ({ pos, mood }) =>
    pos === 'verb' && wanted.includes(mood)

const PERSONAL = new Set<Mood>([
  'indicative-present',
  'imperfect',
  'simple-past',
  'future',
  'conditional',
  'subjunctive-present',
  'subjunctive-imperfect',
  'imperative',
])

/** A verb with a person, imperatives included. */
export const isPersonal: Test = ({ pos, mood }) => pos === 'verb' && PERSONAL.has(mood)

export const isParticiple: Test = ({ mood }) => mood === 'participle-past'
export const isInfinitive: Test = ({ mood }) => mood === 'infinitive'

/** Gender and number as sets of two bits each, so that agreement is an intersection. */
export interface Agreement {
  /** 1 masculine, 2 feminine; what a word does not show it allows. */
  readonly genders: number
  /** 1 singular, 2 plural. */
  readonly numbers: number
}

export const ANY: Agreement = { genders: 3, numbers: 3 }
const GENDER_BITS = { none: 3, both: 3, masculine: 1, feminine: 2 } as const
const NUMBER_BITS = { none: 3, both: 3, singular: 1, plural: 2 } as const

export const agreementOf = ({ gender, number }: Pick<Analysis, 'gender' | 'number'>): Agreement => ({
  genders: GENDER_BITS[gender],
  numbers: NUMBER_BITS[number],
})

export const meet = (a: Agreement, b: Agreement): Agreement => ({
  genders: a.genders & b.genders,
  numbers: a.numbers & b.numbers,
})

export const isPossible = ({ genders, numbers }: Agreement): boolean => genders !== 0 && numbers !== 0

/** What all readings that pass the test allow together; `undefined` when none passes. */
export function agreementAmong(analyses: readonly Analysis[], test: Test): Agreement | undefined {
  let found: Agreement | undefined
  for (const analysis of analyses) {
    if (!test(analysis)) continue
    const { genders, numbers } = agreementOf(analysis)
    found = { genders: (found?.genders ?? 0) | genders, numbers: (found?.numbers ?? 0) | numbers }
  }
  return found
}

/** The tags to ask of `inflect` for an agreement; what stays open is not asked. */
const wantedOf = ({ genders, numbers }: Agreement) => ({
  ...(genders === 1
    ? { gender: 'masculine' as const }
    : genders === 2
      ? { gender: 'feminine' as const }
      : {}),
  ...(numbers === 1 ? { number: 'singular' as const } : numbers === 2 ? { number: 'plural' as const } : {}),
})

/** Forms of a noun, adjective or participle in an agreement, the written word left out. */
export function agreeing(
  lexicon: Lexicon,
  analysis: Analysis,
  agreement: Agreement,
  written: Token,
): string[] {
  const { pos, mood } = analysis
  const forms = lexicon.inflect(analysis.lemma, {
    pos,
    ...(pos === 'verb' ? { mood } : {}),
    ...wantedOf(agreement),
  })
  return unlike(written, forms)
}

/** Cased as the written word, each once, the written word itself left out. */
export function unlike(written: Token, forms: readonly string[]): string[] {
  const cased = forms.map((form) => withCaseOf(written.text, form))
  return [...new Set(cased)].filter((form) => form !== written.text)
}
