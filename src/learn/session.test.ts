import { describe, expect, it } from 'vitest'
import { rules } from '../rules'
import { lessonOf } from './lesson'
import { afterExercise, afterRemark, type RuleRecord } from './record'
import { dueRecords, MOST_ITEMS, nextIn, sessionFor } from './session'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
const lessonFor = (id: string) => {
  const rule = byId.get(id)
  return rule && lessonOf(rule)
}
const made = (rule: string, day: number, times = 1): RuleRecord => {
  const kind = byId.get(rule)?.kind ?? 'grammar'
  let record: RuleRecord | undefined
  for (let time = 0; time < times; time++)
    for (const event of ['seen', 'fixed'] as const) record = afterRemark(record, { rule, kind }, event, day)
  if (!record) throw new Error('made no time')
  return record
}

describe('today’s practice', () => {
  it('asks tomorrow what was made today', () => {
    const records = [made('grammar/a-verb', 100)]
    expect(sessionFor(records, lessonFor, [], 100)).toEqual([])
    expect(nextIn(records, 100)).toBe(1)
    const [item] = sessionFor(records, lessonFor, [], 101)
    expect(item).toMatchObject({ lesson: { rule: 'grammar/a-verb' }, task: 'choose', from: 'errors' })
  })

  it('asks to write once the person has recognised', () => {
    const record = afterExercise(
      made('grammar/a-verb', 100),
      { rule: 'grammar/a-verb', kind: 'grammar' },
      true,
      101,
    )
    expect(sessionFor([record], lessonFor, [], 104)[0]?.task).toBe('correct')
    const tone = afterExercise(
      made('tone/promesse-jamais', 100),
      { rule: 'tone/promesse-jamais', kind: 'tone' },
      true,
      101,
    )
    expect(sessionFor([tone], lessonFor, [], 104)[0]?.task).toBe('rewrite')
  })

  it('takes what is repeated first, and stays short', () => {
    const records = rules.slice(0, 20).map(({ id }) => made(id, 100))
    const often = made('grammar/du-devoir', 100, 4)
    expect(dueRecords([...records, often], 101)[0]?.rule).toBe('grammar/du-devoir')
    expect(sessionFor([...records, often], lessonFor, [], 101)).toHaveLength(MOST_ITEMS)
  })

  it('leaves out what the person always ignores', () => {
    const ignored = afterRemark(
      afterRemark(undefined, { rule: 'style/jargon', kind: 'style' }, 'seen', 100),
      { rule: 'style/jargon', kind: 'style' },
      'ignored',
      100,
    )
    expect(dueRecords([ignored], 200)).toEqual([])
    expect(nextIn([ignored], 200)).toBeNull()
  })

  it('completes with the guide, once a rule’s day', () => {
    const lesson = lessonFor('style/jargon')
    if (!lesson) throw new Error('no lesson')
    expect(sessionFor([], lessonFor, [lesson], 101)[0]).toMatchObject({ from: 'guide' })
    const tried = afterExercise(undefined, { rule: 'style/jargon', kind: 'style' }, true, 101)
    expect(sessionFor([tried], lessonFor, [lesson], 101)).toEqual([])
  })
})
