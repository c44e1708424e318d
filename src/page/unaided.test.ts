import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../rules/finding'
import type { Remark } from './remarks'
import { createUnaided, UNAIDED, type Unaided } from './unaided'

const remark = (id: number, over: Partial<Finding> = {}): Remark => ({
  id,
  finding: {
    span: { start: id, end: id + 1 },
    kind: 'spelling',
    category: 'mot-inconnu',
    rule: 'spelling/unknown',
    severity: 'warn',
    confidence: 1,
    message: '',
    why: '',
    suggestions: [],
    ...over,
  },
})
const risk = remark(9, { kind: 'risk', rule: 'risk/phone', severity: 'stop' })

describe('a reading without help', () => {
  const box = { text: '', fresh: true, remarks: [] as readonly Remark[], marked: () => [] }
  let unaided: Unaided
  let stop: AbortController

  beforeEach(() => {
    vi.useFakeTimers()
    stop = new AbortController()
    Object.assign(box, { text: 'Un mesage.', fresh: true, remarks: [remark(1), remark(2), risk] })
    unaided = createUnaided({ session: box, changed: () => unaided.update(), signal: stop.signal })
  })
  afterEach(() => vi.useRealTimers())

  const hidden = (): number[] => box.remarks.filter((each) => unaided.hides(each)).map(({ id }) => id)

  it('hides for ten seconds whatever is no risk', () => {
    unaided.start()
    expect(hidden()).toEqual([1, 2])
    vi.advanceTimersByTime(UNAIDED - 1)
    expect(hidden()).toEqual([1, 2])
    vi.advanceTimersByTime(1)
    expect(hidden()).toEqual([])
  })

  it('tells what was put right and what is left', () => {
    unaided.start()
    box.remarks = [remark(2), risk]
    vi.advanceTimersByTime(UNAIDED)
    expect(unaided.state).toEqual({ is: 'done', corrected: 1, missed: [remark(2)] })
  })

  it('counts an error in the place of another as left', () => {
    unaided.start()
    box.remarks = [remark(2), remark(5), risk]
    vi.advanceTimersByTime(UNAIDED)
    expect(unaided.state).toMatchObject({ corrected: 0, missed: [{ id: 2 }, { id: 5 }] })
  })

  it('tells nothing of a text that nobody has reviewed yet, and hides nothing meanwhile', () => {
    unaided.start()
    box.fresh = false
    vi.advanceTimersByTime(UNAIDED)
    expect(hidden()).toEqual([])
    expect(unaided.state?.is).toBe('running')
    Object.assign(box, { fresh: true, remarks: [] })
    unaided.update()
    expect(unaided.state).toEqual({ is: 'done', corrected: 2, missed: [] })
  })

  it('ends before its time when asked, and what was told goes at the next ask or the next letter', () => {
    unaided.start()
    expect(unaided.stop()).toBe(true)
    expect(unaided.state?.is).toBe('done')
    expect(unaided.stop()).toBe(true)
    expect(unaided.stop()).toBe(false)
    unaided.start()
    unaided.stop()
    box.text = 'Un message.'
    unaided.update()
    expect(unaided.state).toBeNull()
  })

  it('ends with the reply: what was posted is not told about', () => {
    unaided.start()
    Object.assign(box, { text: '', remarks: [] })
    unaided.update()
    expect(unaided.state).toBeNull()
    vi.advanceTimersByTime(UNAIDED)
    expect(unaided.state).toBeNull()
  })
})
