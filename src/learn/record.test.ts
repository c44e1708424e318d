import { describe, expect, it } from 'vitest'
import { afterExercise, afterRemark, isOwnError, type RemarkEvent, type RuleRecord } from './record'

const about = { rule: 'grammar/a-verb', kind: 'grammar' } as const
const lived = (events: readonly RemarkEvent[]): RuleRecord => {
  let record: RuleRecord | undefined
  for (const [at, event] of events.entries()) record = afterRemark(record, about, event, 100 + at)
  if (!record) throw new Error('nothing happened')
  return record
}

describe('the record of a rule', () => {
  it('counts what was seen, fixed, ignored, and made again after a fix', () => {
    expect(lived(['seen', 'fixed', 'seen', 'ignored', 'seen']).counts).toEqual({
      seen: 3,
      fixed: 1,
      ignored: 1,
      repeated: 2,
    })
  })

  it('is practised from the day after the error', () => {
    expect(lived(['seen', 'fixed']).practice.due).toBe(101)
  })

  it('asks nobody to practise what they always ignore', () => {
    expect(isOwnError(lived(['seen', 'ignored']))).toBe(false)
    expect(isOwnError(lived(['seen', 'ignored', 'seen']))).toBe(true)
  })

  it('takes up a rule that was only ever met in an exercise', () => {
    expect(afterExercise(undefined, about, false, 100)).toMatchObject({
      counts: { seen: 0 },
      practice: { due: 101 },
    })
  })
})
