// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { rememberSnapshots, snapshotOf } from './snapshotMemory'

const box = (html: string): HTMLElement => {
  const element = document.createElement('div')
  element.innerHTML = html
  document.body.append(element)
  return element
}

describe('the memory of a text', () => {
  it('gives the same reading until something in the box changes, and never an old one', () => {
    const stop = new AbortController()
    const element = box('<p>un <b>mot</b></p>')
    rememberSnapshots(element, stop.signal)
    const first = snapshotOf(element)
    expect(snapshotOf(element)).toBe(first)
    const letters = element.querySelector('b')?.firstChild
    if (letters) letters.textContent = 'mots'
    expect(snapshotOf(element).text).toBe('un mots')
    element.querySelector('b')?.setAttribute('contenteditable', 'false')
    expect(snapshotOf(element).atoms).toEqual([{ start: 3, end: 7 }])
    element.append(document.createElement('br'))
    expect(snapshotOf(element)).not.toBe(first)
    stop.abort()
    expect(snapshotOf(element)).not.toBe(snapshotOf(element))
  })
})
