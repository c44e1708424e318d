/** What to practise today: at most two minutes, from one's own errors first, then from the guide. */
import { type Exercise, exerciseFor, type Task, taskAt } from './exercise'
import type { Lesson } from './lesson'
import { isOwnError, type RuleRecord } from './record'
import { type Day, daysLeft } from './schedule'

export interface Item {
  readonly lesson: Lesson
  readonly exercise: Exercise
  readonly task: Task
  /** Why it is asked. */
  readonly from: 'errors' | 'guide'
}

/** About twenty seconds each. */
export const MOST_ITEMS = 6

/** Own errors whose day has come, the most repeated and longest due first. */
export const dueRecords = (records: readonly RuleRecord[], day: Day): readonly RuleRecord[] =>
  records
    .filter((record) => isOwnError(record) && daysLeft(record.practice, day) <= 0)
    .toSorted(
      (a, b) =>
        b.counts.repeated - a.counts.repeated || daysLeft(a.practice, day) - daysLeft(b.practice, day),
    )

/** Days until something is due again; null where nothing is practised. */
export const nextIn = (records: readonly RuleRecord[], day: Day): number | null => {
  const waits = records.filter(isOwnError).map(({ practice }) => daysLeft(practice, day))
  return waits.length === 0 ? null : Math.max(0, Math.min(...waits))
}

const itemOf = (lesson: Lesson, record: RuleRecord | undefined, from: Item['from'], day: Day): Item => {
  const step = record?.practice.step ?? 0
  const exercise = exerciseFor(lesson.exercises, day)
  return { lesson, exercise, task: taskAt(exercise, step), from }
}

/** @param guide lessons of the guide in force, which everybody who answers in its name is asked about */
export const sessionFor = (
  records: readonly RuleRecord[],
  lessonFor: (rule: string) => Lesson | undefined,
  guide: readonly Lesson[],
  day: Day,
): readonly Item[] => {
  const own = dueRecords(records, day).flatMap((record) => {
    const lesson = lessonFor(record.rule)
    return lesson ? [itemOf(lesson, record, 'errors', day)] : []
  })
  const known = new Map(records.map((record) => [record.rule, record]))
  const ofGuide = guide.flatMap((lesson) => {
    const record = known.get(lesson.rule)
    if (own.some((item) => item.lesson.rule === lesson.rule)) return []
    return record && daysLeft(record.practice, day) > 0 ? [] : [itemOf(lesson, record, 'guide', day)]
  })
  return [...own, ...ofGuide].slice(0, MOST_ITEMS)
}
