/** What the notebook knows of one rule. Pure: the background keeps it. */

import * as v from 'valibot'
import { MAX_RULE_ID } from '../limits'
import { KINDS, type Kind } from '../rules/finding'
import { afterAnswer, afterError, type Day, type Practice, startPractice } from './schedule'

export interface Counts {
  /** Shown in a reply. */
  readonly seen: number
  /** Put right, by a suggestion or by hand. */
  readonly fixed: number
  readonly ignored: number
  /** Made again after it had been put right. */
  readonly repeated: number
}

export const noCounts: Counts = { seen: 0, fixed: 0, ignored: 0, repeated: 0 }

export interface RuleRecord {
  readonly rule: string
  readonly kind: Kind
  readonly counts: Counts
  readonly practice: Practice
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const DayNumber = v.pipe(v.number(), v.integer())

export const CountsSchema = v.object({ seen: Count, fixed: Count, ignored: Count, repeated: Count })

/** A record from the disk, in any state of repair. */
export const RuleRecordSchema = v.object({
  rule: v.pipe(v.string(), v.maxLength(MAX_RULE_ID)),
  kind: v.picklist(KINDS),
  counts: CountsSchema,
  practice: v.object({
    step: Count,
    due: DayNumber,
    rights: v.pipe(v.array(DayNumber), v.readonly()),
    mastered: v.nullable(DayNumber),
    last: DayNumber,
  }),
})

export const REMARK_EVENTS = ['seen', 'fixed', 'ignored'] as const
export type RemarkEvent = (typeof REMARK_EVENTS)[number]

interface About {
  readonly rule: string
  readonly kind: Kind
}

const blank = ({ rule, kind }: About, day: Day): RuleRecord => ({
  rule,
  kind,
  counts: noCounts,
  practice: startPractice(day),
})

/** The record after something happened to a remark. */
export const afterRemark = (
  before: RuleRecord | undefined,
  about: About,
  event: RemarkEvent,
  day: Day,
): RuleRecord => {
  const record = before ?? blank(about, day)
  const { counts } = record
  switch (event) {
    case 'seen':
      return {
        ...record,
        counts: {
          ...counts,
          seen: counts.seen + 1,
          repeated: counts.repeated + (counts.fixed > 0 ? 1 : 0),
        },
        practice: before ? afterError(record.practice, day) : record.practice,
      }
    case 'fixed':
      return { ...record, counts: { ...counts, fixed: counts.fixed + 1 } }
    case 'ignored':
      return { ...record, counts: { ...counts, ignored: counts.ignored + 1 } }
  }
}

/** The record after an exercise. */
export const afterExercise = (
  before: RuleRecord | undefined,
  about: About,
  right: boolean,
  day: Day,
): RuleRecord => {
  const record = before ?? blank(about, day)
  return { ...record, practice: afterAnswer(record.practice, right, day) }
}

/** One who always ignores a remark has not made an error: there is nothing to practise. */
export const isOwnError = ({ counts }: RuleRecord): boolean => counts.seen > counts.ignored
