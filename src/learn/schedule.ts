/** When a rule is practised again: fixed spacing, the same for everybody, so that it can be explained in a line. */

/** Whole days since 1970 where the person lives: their night, not Greenwich's, parts two days. */
export type Day = number

/** @param offset minutes behind Greenwich, as `Date.getTimezoneOffset` counts them */
export const dayOf = (time: number, offset: number): Day => Math.floor((time - offset * 60_000) / 86_400_000)

export const SPACING = [1, 3, 7, 21] as const

const RIGHT_ANSWERS = 3
const OVER_DAYS = 7

export interface Practice {
  /** Place in `SPACING` of the next interval. */
  readonly step: number
  readonly due: Day
  /** Days of the right answers since the last wrong one, oldest first. */
  readonly rights: readonly Day[]
  readonly mastered: Day | null
  /** The last day that was heard of. */
  readonly last: Day
}

/** From the error on: tomorrow, after a night. */
export const startPractice = (day: Day): Practice => ({
  step: 0,
  due: day + SPACING[0],
  rights: [],
  mastered: null,
  last: day,
})

/**
 * A clock that was set back takes the whole record with it: what was due in three days still is, and nothing waits
 * for a year that a wrong clock once showed.
 */
const onClock = (practice: Practice, day: Day): Practice => {
  const back = practice.last - day
  if (back <= 0) return { ...practice, last: day }
  return {
    ...practice,
    due: practice.due - back,
    rights: practice.rights.map((right) => right - back),
    mastered: practice.mastered === null ? null : practice.mastered - back,
    last: day,
  }
}

/** Days until it is due; 0 or less when it is. */
export const daysLeft = (practice: Practice, day: Day): number => onClock(practice, day).due - day

/** A right answer before its day is good to have, but proves nothing of memory: only a due one counts. */
export const afterAnswer = (before: Practice, right: boolean, day: Day): Practice => {
  const practice = onClock(before, day)
  if (!right) return startPractice(day)
  if (practice.due > day) return practice
  const rights = [...practice.rights, day].slice(-RIGHT_ANSWERS)
  const [first = day] = rights
  const holds = rights.length === RIGHT_ANSWERS && day - first >= OVER_DAYS
  return {
    step: Math.min(practice.step + 1, SPACING.length - 1),
    due: day + (SPACING[Math.min(practice.step + 1, SPACING.length - 1)] ?? 0),
    rights,
    mastered: practice.mastered ?? (holds ? day : null),
    last: day,
  }
}

/** The error was made again while writing: a rule known yesterday is practised anew, without a word about it. */
export const afterError = (before: Practice, day: Day): Practice => {
  const practice = onClock(before, day)
  return practice.mastered === null && practice.rights.length === 0 ? practice : startPractice(day)
}
