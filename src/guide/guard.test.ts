import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GuardAsked, guardInForce, holdsAtLeast, mayChoose } from './guard'
import { GUARDS } from './vocabulary'

const mode = fc.constantFrom(...GUARDS)
const byGuide = fc.record({ by: fc.constant('guide' as const), guide: fc.string(), least: mode })
const byPolicy = fc.record({ by: fc.constant('policy' as const), mode })

describe('what holds a post', () => {
  it('is the stronger of what the person chose and what the guide asks for', () => {
    fc.assert(
      fc.property(mode, byGuide, (chosen, asked) => {
        const held = guardInForce(chosen, asked)
        expect(holdsAtLeast(held, chosen) && holdsAtLeast(held, asked.least)).toBe(true)
        expect([chosen, asked.least]).toContain(held)
      }),
    )
  })

  it('is what a policy says, whatever else is asked for', () => {
    fc.assert(
      fc.property(mode, byPolicy, (chosen, asked) => {
        expect(guardInForce(chosen, asked)).toBe(asked.mode)
        expect(mayChoose(chosen, asked)).toBe(false)
      }),
    )
  })

  it('is the person’s own choice where nothing else is said', () => {
    for (const chosen of GUARDS) expect(guardInForce(chosen, null)).toBe(chosen)
  })

  it('can be raised above a guide, and not lowered', () => {
    const asked: GuardAsked = { by: 'guide', guide: 'Charte', least: 'risks' }
    expect(GUARDS.filter((chosen) => mayChoose(chosen, asked))).toEqual(['risks', 'all'])
  })
})
