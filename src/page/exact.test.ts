import { describe, expect, it } from 'vitest'
import { isReplaceable, readsAround, readsAs } from './exact'

describe('a passage', () => {
  const at = (text: string, part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  })
  it.each([
    ['votre mesage', 'mesage', true],
    ['une 👩‍👩‍👧 famille', '👩‍👩‍👧', true],
    ['une 👩‍👩‍👧 famille', '👧', false],
    ['e\u0301te\u0301', 'e', false],
    ['e\u0301te\u0301', 'e\u0301', true],
    ['un\ndeux', 'n\nd', false],
  ])('of %j: %j', (text, part, whole) => {
    expect(isReplaceable({ text, protectedSpans: [], atoms: [] }, at(text, part))).toBe(whole)
  })

  it('takes a mention as a whole or not at all', () => {
    const text = 'Merci Julie Marchand !'
    const box = { text, protectedSpans: [at(text, 'Julie Marchand')], atoms: [] }
    expect(isReplaceable(box, at(text, 'Julie'))).toBe(false)
    expect(isReplaceable(box, at(text, 'Julie Marchand'))).toBe(true)
    expect(isReplaceable(box, at(text, 'Merci '))).toBe(true)
    expect(isReplaceable({ ...box, atoms: box.protectedSpans }, at(text, 'Julie Marchand'))).toBe(false)
  })
})

describe('what a box reads', () => {
  it.each([
    ['merci beaucoup', 'merci beaucoup', true],
    ['merci\u00A0', 'merci ', true],
    ['merci beaucop', 'merci beaucoup', false],
    ['merci  !', 'merci \u00A0!', false],
  ])('%j for %j', (text, corrected, same) => {
    expect(readsAs(text, corrected, { start: 6, end: 7 })).toBe(same)
  })
})

describe('what a box reads once the person has typed on', () => {
  it.each([
    ['un message ici M', 16, true],
    ['un messagee ici ', 11, true],
    ['un message ic', 13, true],
    ['un mesage ici M', 15, false],
    ['un mesMerci ici ', 11, false],
  ])('%j', (text, caret, same) => {
    expect(readsAround(text, 'un message ici ', { start: 3, end: 10 }, caret)).toBe(same)
  })
})
