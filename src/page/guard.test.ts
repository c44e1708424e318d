import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GuardEffect, type GuardEvent, type GuardState, idle, step, TOO_SOON } from './guard'

const phone = new Set(['phone'])
const both = new Set(['phone', 'promise'])
const none = new Set<string>()
const holding: GuardState = { is: 'holding', stops: phone, since: 0 }
const warned: GuardState = { is: 'warned', stops: phone }
const released: GuardState = { is: 'released', stops: phone }

describe('the table', () => {
  it.each<[string, GuardState, GuardEvent, GuardState['is'], GuardEffect[]]>([
    ['clean press', idle, { type: 'press', stops: none, at: 0 }, 'idle', ['pass']],
    ['risky press', idle, { type: 'press', stops: phone, at: 0 }, 'holding', ['hold', 'open']],
    ['double press', holding, { type: 'press', stops: phone, at: TOO_SOON - 1 }, 'holding', ['hold']],
    ['second press', holding, { type: 'press', stops: phone, at: TOO_SOON }, 'released', ['close', 'pass']],
    ['released press', released, { type: 'press', stops: phone, at: 0 }, 'released', ['pass']],
    ['new risk', released, { type: 'press', stops: both, at: 0 }, 'holding', ['hold', 'open']],
    ['risk gone', holding, { type: 'verdict', stops: none }, 'idle', ['close']],
    ['risk still there', holding, { type: 'verdict', stops: both }, 'holding', []],
    ['edit', holding, { type: 'edit' }, 'idle', ['close']],
    ['edit after release', released, { type: 'edit' }, 'released', []],
    ['correct', holding, { type: 'choose', choice: 'correct' }, 'warned', ['close', 'show-stop']],
    ['press after correct', warned, { type: 'press', stops: phone, at: 0 }, 'released', ['pass']],
    ['edit after correct', warned, { type: 'edit' }, 'idle', []],
    ['back', holding, { type: 'choose', choice: 'back' }, 'warned', ['close']],
    ['publish', holding, { type: 'choose', choice: 'publish' }, 'released', ['close', 'focus-box']],
    ['leave while holding', holding, { type: 'leave' }, 'idle', ['close']],
    ['leave after release', released, { type: 'leave' }, 'idle', []],
  ])('%s', (_, state, event, next, effects) => {
    const result = step(state, event)
    expect(result.state.is).toBe(next)
    expect(result.effects).toEqual(effects)
  })
})

const stops = fc.subarray(['phone', 'promise', 'iban']).map((each) => new Set(each))
const event: fc.Arbitrary<GuardEvent> = fc.oneof(
  stops.map((each): GuardEvent => ({ type: 'press', stops: each, at: 0 })),
  stops.map((each): GuardEvent => ({ type: 'verdict', stops: each })),
  fc.constant<GuardEvent>({ type: 'edit' }),
  fc.constantFrom<GuardEvent>(
    { type: 'choose', choice: 'correct' },
    { type: 'choose', choice: 'publish' },
    { type: 'choose', choice: 'back' },
  ),
  fc.constant<GuardEvent>({ type: 'leave' }),
)

describe('any history', () => {
  it('never holds a clean first press, never holds the same press twice, and keeps one dialog', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(event, fc.integer({ min: TOO_SOON, max: 9999 })), { maxLength: 40 }),
        (events) => {
          let state = idle
          let clock = 0
          let open = false
          let previous: { held: boolean; type: GuardEvent['type'] } | undefined
          for (const [next, wait] of events) {
            clock += wait
            const result = step(state, next.type === 'press' ? { ...next, at: clock } : next)
            const { effects } = result
            if (next.type === 'press') {
              // Exactly one of the two answers, and a press right after a held one always passes.
              expect(effects.includes('pass')).toBe(!effects.includes('hold'))
              if (previous?.type === 'press' && previous.held) expect(effects).toContain('pass')
              if (next.stops.size === 0 && state.is !== 'holding') expect(effects).toContain('pass')
            } else {
              expect(effects).not.toContain('hold')
            }
            if (effects.includes('open')) {
              expect(open).toBe(false)
              open = true
            }
            if (effects.includes('close')) {
              expect(open).toBe(true)
              open = false
            }
            expect(open).toBe(result.state.is === 'holding')
            previous = { held: effects.includes('hold'), type: next.type }
            state = result.state
          }
        },
      ),
    )
  })
})
