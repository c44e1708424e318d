import { expect, it } from 'vitest'
import { createTurns } from './inTurn'

it('begins each piece of work when the one before has ended, and gives each its own outcome', async () => {
  const inTurn = createTurns()
  const order: string[] = []
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const outcomes = await Promise.allSettled([work('one'), work('two', true), work('three')])
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
  expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
    'one',
    'failed',
    'three',
  ])
})

it('is a queue of one’s own', async () => {
  const [first, second] = [createTurns(), createTurns()]
  void first(() => new Promise(() => undefined))
  expect(await second(async () => 'not held up')).toBe('not held up')
})
