/** Errors per hundred words, by kind, over weeks. */
import * as v from 'valibot'
import { KINDS, type Kind } from '../rules/finding'
import type { RuleRecord } from './record'
import type { Day } from './schedule'

/** The Monday that a day's week begins with; 1970 began on a Thursday. */
export const weekOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7)

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const WeekSchema = v.object({
  /** Its Monday. */
  week: v.pipe(v.number(), v.integer()),
  /** Written in reply boxes. */
  words: Count,
  errors: v.record(v.picklist(KINDS), Count),
})
export type Week = v.InferOutput<typeof WeekSchema>

export const emptyWeek = (day: Day): Week => ({ week: weekOf(day), words: 0, errors: {} })

export const withWords = (week: Week, words: number): Week => ({ ...week, words: week.words + words })

export const withError = (week: Week, kind: Kind): Week => ({
  ...week,
  errors: { ...week.errors, [kind]: (week.errors[kind] ?? 0) + 1 },
})

/** Fewer words than these say nothing of a week. */
export const ENOUGH_WORDS = 100

export interface Point {
  readonly week: Day
  readonly words: number
  /** Errors in a hundred words; null where too little was written. */
  readonly rates: Readonly<Record<Kind, number>> | null
}

const ratesOf = ({ words, errors }: Week): Point['rates'] => {
  if (words < ENOUGH_WORDS) return null
  const rate = (kind: Kind): number => ((errors[kind] ?? 0) / words) * 100
  return {
    spelling: rate('spelling'),
    grammar: rate('grammar'),
    typography: rate('typography'),
    style: rate('style'),
    tone: rate('tone'),
    risk: rate('risk'),
    guide: rate('guide'),
  }
}

const MOST_WEEKS = 12

/** The last twelve weeks, oldest first, those without a word too: a pause is no progress and no fault. */
export const progressOf = (weeks: readonly Week[], today: Day): readonly Point[] => {
  const known = new Map(weeks.map((week) => [week.week, week]))
  const last = weekOf(today)
  const first = Math.min(last, ...known.keys())
  const count = Math.min(MOST_WEEKS, (last - first) / 7 + 1)
  return Array.from({ length: count }, (_, place) => {
    const week = last - 7 * (count - 1 - place)
    const held = known.get(week) ?? { week, words: 0, errors: {} }
    return { week, words: held.words, rates: ratesOf(held) }
  })
}

/** The kinds that anything was marked of, in the order in which kinds are listed. */
export const kindsIn = (points: readonly Point[]): readonly Kind[] =>
  KINDS.filter((kind) => points.some(({ rates }) => (rates?.[kind] ?? 0) > 0))

/** The rules mastered, latest first. */
export const masteredIn = (records: readonly RuleRecord[]): readonly (RuleRecord & { readonly on: Day })[] =>
  records
    .flatMap((record) =>
      record.practice.mastered === null ? [] : [{ ...record, on: record.practice.mastered }],
    )
    .toSorted((a, b) => b.on - a.on)
