import { BELONGINGS } from '../../src/belongings'
import { weekOf } from '../../src/learn/progress'
import { type Day, dayOf } from '../../src/learn/schedule'

/** Errors in a week of the example: fewer from week to week, as of one who practises. */
const WEEKS = [
  { words: 2_900, spelling: 61, grammar: 48, tone: 12, risk: 7 },
  { words: 3_400, spelling: 58, grammar: 47, tone: 13, risk: 6 },
  { words: 3_100, spelling: 44, grammar: 40, tone: 9, risk: 5 },
  { words: 3_600, spelling: 43, grammar: 36, tone: 8, risk: 3 },
  { words: 3_300, spelling: 31, grammar: 30, tone: 6, risk: 2 },
  { words: 3_800, spelling: 29, grammar: 24, tone: 5, risk: 2 },
  { words: 3_500, spelling: 20, grammar: 19, tone: 3, risk: 1 },
] as const

const record = (rule: string, kind: string, seen: number, fixed: number, today: Day) => ({
  rule,
  kind,
  counts: { seen, fixed, ignored: 0, repeated: Math.floor(seen / 4) },
  practice: { step: 1, due: today, rights: [today - 4], mastered: null, last: today - 1 },
})

/** What a trainee's notebook looks like after seven weeks: an example, shown by the real screens. */
export const workingMonth = (now: number): object => {
  const today = dayOf(now, new Date(now).getTimezoneOffset())
  return {
    format: BELONGINGS,
    settings: { version: 1, skill: 'beginner' },
    notebook: {
      version: 1,
      id: '0'.repeat(32),
      records: [
        record('grammar/subject-verb', 'grammar', 23, 21, today),
        record('grammar/attribute', 'grammar', 14, 13, today),
        record('spelling/unknown-word', 'spelling', 31, 30, today),
      ],
      weeks: WEEKS.map(({ words, ...errors }, at) => ({
        week: weekOf(today) - 7 * (WEEKS.length - 1 - at),
        words,
        errors,
      })),
      sentences: [],
    },
  }
}
