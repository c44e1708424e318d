import { describe, expect, it } from 'vitest'
import { emptyWeek, kindsIn, masteredIn, progressOf, weekOf, withError, withWords } from './progress'
import { afterRemark } from './record'
import { dayOf } from './schedule'

const monday = dayOf(Date.UTC(2026, 10, 23), 0)

describe('progress', () => {
  it('counts weeks from Monday', () => {
    expect(weekOf(monday)).toBe(monday)
    expect(weekOf(monday + 6)).toBe(monday)
    expect(weekOf(monday - 1)).toBe(monday - 7)
  })

  it('tells errors in a hundred words', () => {
    const week = withError(withError(withWords(emptyWeek(monday), 400), 'grammar'), 'grammar')
    const [point] = progressOf([week], monday + 2)
    expect(point?.rates?.grammar).toBe(0.5)
    expect(kindsIn([point ?? { week: 0, words: 0, rates: null }])).toEqual(['grammar'])
  })

  it('says nothing of a week in which hardly anything was written, nor of its errors', () => {
    const week = withError(withWords(emptyWeek(monday), 12), 'spelling')
    expect(progressOf([week], monday)[0]?.rates).toBeNull()
  })

  it('shows twelve weeks at most, and a pause as a pause', () => {
    const weeks = [withWords(emptyWeek(monday - 21), 200), withWords(emptyWeek(monday), 200)]
    expect(progressOf(weeks, monday).map(({ words }) => words)).toEqual([200, 0, 0, 200])
    expect(progressOf([emptyWeek(monday - 700)], monday)).toHaveLength(12)
  })

  it('lists what is mastered, latest first', () => {
    const record = (rule: string, mastered: number | null) => {
      const one = afterRemark(undefined, { rule, kind: 'grammar' }, 'seen', 1)
      return { ...one, practice: { ...one.practice, mastered } }
    }
    expect(masteredIn([record('a', 5), record('b', null), record('c', 9)]).map(({ rule }) => rule)).toEqual([
      'c',
      'a',
    ])
  })
})
