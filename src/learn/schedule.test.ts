import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterAnswer, afterError, dayOf, daysLeft, SPACING, startPractice } from './schedule'

const isDue = (...of: Parameters<typeof daysLeft>): boolean => daysLeft(...of) <= 0

describe('the spacing of practice', () => {
  it('asks the next day, then after 3, 7 and 21 days', () => {
    let practice = startPractice(100)
    const asked: number[] = []
    for (let day = 100; day < 140; day++) {
      if (!isDue(practice, day)) continue
      asked.push(day)
      practice = afterAnswer(practice, true, day)
    }
    expect(asked).toEqual([101, 104, 111, 132])
  })

  it('takes a rule for mastered after three right answers over seven days at least', () => {
    let practice = startPractice(100)
    for (const day of [101, 104]) practice = afterAnswer(practice, true, day)
    expect(practice.mastered).toBeNull()
    practice = afterAnswer(practice, true, 111)
    expect(practice.mastered).toBe(111)
  })

  it('starts again from tomorrow after a wrong answer', () => {
    let practice = startPractice(100)
    for (const day of [101, 104]) practice = afterAnswer(practice, true, day)
    practice = afterAnswer(practice, false, 111)
    expect(practice).toMatchObject({ rights: [], mastered: null, due: 112 })
  })

  it('does not count what is answered before its day', () => {
    const practice = afterAnswer(startPractice(100), true, 101)
    expect(afterAnswer(practice, true, 101)).toEqual(practice)
    expect(afterAnswer(practice, true, 102).rights).toEqual([101])
  })

  it('practises a mastered rule anew when the error comes back', () => {
    let practice = startPractice(100)
    for (const day of [101, 104, 111]) practice = afterAnswer(practice, true, day)
    expect(afterError(practice, 120)).toMatchObject({ mastered: null, due: 121 })
  })

  it('does not put an exercise off because the error is made every day', () => {
    const practice = afterError(startPractice(100), 101)
    expect(isDue(practice, 101)).toBe(true)
  })

  it('counts days where the person lives', () => {
    const lateEvening = Date.UTC(2026, 10, 28, 23, 30)
    expect(dayOf(lateEvening, -60) - dayOf(lateEvening, 0)).toBe(1)
  })

  it('outlives a clock that is set to any day, forwards or back: the wait never exceeds its interval', () => {
    const Step = fc.record({
      day: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      what: fc.constantFrom('right', 'wrong', 'error'),
    })
    fc.assert(
      fc.property(fc.array(Step, { maxLength: 30 }), (steps) => {
        let practice = startPractice(20_000)
        for (const { day, what } of steps) {
          practice =
            what === 'error' ? afterError(practice, day) : afterAnswer(practice, what === 'right', day)
          expect(daysLeft(practice, day)).toBeLessThanOrEqual(SPACING[3])
          expect(practice.rights.every((right) => right <= day)).toBe(true)
          expect([...practice.rights].sort((a, b) => a - b)).toEqual(practice.rights)
        }
      }),
    )
  })

  it('keeps the interval when the clock is set back', () => {
    const practice = afterAnswer(startPractice(100), true, 101)
    expect(daysLeft(practice, 101)).toBe(3)
    expect(daysLeft(practice, 40)).toBe(3)
  })
})
