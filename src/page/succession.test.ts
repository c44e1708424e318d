// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { takeOver } from './succession'

describe('one living copy per frame', () => {
  beforeEach(() => {
    globalThis.motJusteCopy = undefined
  })

  it('a second injection of the same extension does nothing', () => {
    expect(takeOver(() => true, new AbortController())).toBe(true)
    expect(takeOver(() => true, new AbortController())).toBe(false)
  })

  it('an orphan retires when its successor arrives', () => {
    let alive = true
    const old = new AbortController()
    takeOver(() => alive, old)
    alive = false
    expect(takeOver(() => true, new AbortController())).toBe(true)
    expect(old.signal.aborted).toBe(true)
  })

  it('a page cannot silence a living copy', () => {
    const own = new AbortController()
    takeOver(() => true, own)
    document.dispatchEvent(new Event('reader-arrival'))
    expect(own.signal.aborted).toBe(false)
  })
})
