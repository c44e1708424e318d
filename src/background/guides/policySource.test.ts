import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noPolicy, type Policy } from './policy'
import { createPolicySource } from './policySource'

const imposed: Policy = { ...noPolicy, pinned: 'siege' }

const source = () => {
  const answers: ((policy: Policy) => void)[] = []
  const cameLate = vi.fn()
  const read = () => new Promise<Policy>((resolve) => answers.push(resolve))
  return { policy: createPolicySource(read, cameLate), answers, cameLate }
}

describe('the policy of a browser that is still starting', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is waited for a moment, and tells nobody when it comes in time', async () => {
    const { policy, answers, cameLate } = source()
    const asked = policy.soFar()
    answers[0]?.(imposed)
    expect(await asked).toBe(imposed)
    await vi.runAllTimersAsync()
    expect(cameLate).not.toHaveBeenCalled()
  })

  it('holds up no review, and is told of when it comes late', async () => {
    const { policy, answers, cameLate } = source()
    const asked = policy.soFar()
    await vi.runAllTimersAsync()
    expect(await asked).toBe(noPolicy)
    const whole = policy.whole()
    answers[0]?.(imposed)
    expect(await whole).toBe(imposed)
    expect(cameLate).toHaveBeenCalledOnce()
    expect(await policy.soFar()).toBe(imposed)
    expect(answers).toHaveLength(1)
  })

  it('stands until its change is read, and what came before the change is forgotten', async () => {
    const { policy, answers } = source()
    const before = policy.whole()
    answers[0]?.(imposed)
    await before
    policy.forget()
    const during = policy.soFar()
    await vi.runAllTimersAsync()
    expect(await during).toBe(imposed)
    policy.forget()
    const after = policy.soFar()
    answers[1]?.({ ...noPolicy, pinned: 'ancien' })
    answers[2]?.(noPolicy)
    expect(await after).toBe(noPolicy)
  })
})
