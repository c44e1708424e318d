// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { takeOver } from './succession'

describe('one living copy per frame', () => {
  beforeEach(() => {
    globalThis.motJusteCopy = undefined
  })

  it('a second injection of the same extension does nothing', () => {
    expect(takeOver(() => true)).toBeDefined()
    expect(takeOver(() => true)).toBeUndefined()
  })

  it('the program begins once, and ends the waiting', () => {
    const waiting = takeOver(() => true)
    expect(globalThis.motJusteCopy?.begin()?.signal.aborted).toBe(false)
    expect(waiting?.signal.aborted).toBe(true)
    expect(globalThis.motJusteCopy?.begin()).toBeUndefined()
  })

  it('an orphan retires when its successor arrives', () => {
    let alive = true
    takeOver(() => alive)
    const retire = globalThis.motJusteCopy?.begin()
    alive = false
    expect(takeOver(() => true)).toBeDefined()
    expect(retire?.signal.aborted).toBe(true)
  })

  it('a page cannot silence a living copy', () => {
    takeOver(() => true)
    const retire = globalThis.motJusteCopy?.begin()
    document.dispatchEvent(new Event('reader-arrival'))
    expect(retire?.signal.aborted).toBe(false)
  })
})
