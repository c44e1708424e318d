import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editBetween, moveSpan } from './edit'
import { sliceOf, splice } from './span'

const text = fc.string({ unit: fc.constantFrom('a', 'l', ' ', 'é', '😀', '\n', '👩‍👧'), maxLength: 24 })

describe('editBetween', () => {
  it('is nothing between equal texts', () => {
    expect(editBetween('même', 'même')).toBeUndefined()
  })

  it('puts a doubled letter where the caret is', () => {
    expect(editBetween('aller', 'alller', 2)).toEqual({ removed: { start: 1, end: 1 }, inserted: 'l' })
    expect(editBetween('aller', 'alller', 4)).toEqual({ removed: { start: 3, end: 3 }, inserted: 'l' })
  })

  it('never splits a surrogate pair', () => {
    expect(editBetween('a😀', 'a😁')).toEqual({ removed: { start: 1, end: 3 }, inserted: '😁' })
  })

  it('leads from the one text to the other', () => {
    fc.assert(
      fc.property(text, text, fc.option(fc.nat(30), { nil: undefined }), (before, after, caret) => {
        const edit = editBetween(before, after, caret)
        expect(edit === undefined ? before : splice(before, edit.removed, edit.inserted)).toBe(after)
      }),
    )
  })

  it('stays as small in the middle of a long text', () => {
    const around = fc.nat(1500).map((length) => 'lala 😀'.repeat(300).slice(0, length))
    fc.assert(
      fc.property(text, text, around, around, (before, after, head, tail) => {
        const long = (inside: string): string => `${head}é${inside}${tail}`
        const edit = editBetween(long(before), long(after))
        expect(edit ? splice(long(before), edit.removed, edit.inserted) : long(before)).toBe(long(after))
        expect(edit?.inserted.length ?? 0).toBeLessThanOrEqual(after.length + 1)
      }),
    )
  })
})

describe('moveSpan', () => {
  const at = (start: number, end = start, inserted = '') => ({ removed: { start, end }, inserted })

  it('moves what stands behind, keeps what stands before', () => {
    expect(moveSpan({ start: 5, end: 8 }, at(0, 0, 'ab'))).toEqual({ start: 7, end: 10 })
    expect(moveSpan({ start: 5, end: 8 }, at(9, 12))).toEqual({ start: 5, end: 8 })
  })

  it('drops a span whose word grows, keeps it when a space is typed beside it', () => {
    expect(moveSpan({ start: 0, end: 3 }, at(3, 3, 's'))).toBeUndefined()
    expect(moveSpan({ start: 0, end: 3 }, at(3, 3, ' '))).toEqual({ start: 0, end: 3 })
    expect(moveSpan({ start: 2, end: 3 }, at(2, 2, 's'))).toBeUndefined()
    expect(moveSpan({ start: 2, end: 3 }, at(2, 2, ' '))).toEqual({ start: 3, end: 4 })
  })

  it('drops a span that is edited', () => {
    expect(moveSpan({ start: 0, end: 6 }, at(2, 3, ''))).toBeUndefined()
    expect(moveSpan({ start: 2, end: 4 }, at(0, 10, 'x'))).toBeUndefined()
  })

  it('a span that survives covers the same characters', () => {
    fc.assert(
      fc.property(text, text, fc.nat(24), fc.nat(24), (before, after, a, b) => {
        const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) }
        const edit = editBetween(before, after)
        if (!edit) return
        const moved = moveSpan(span, edit)
        if (moved) expect(sliceOf(after, moved)).toBe(sliceOf(before, span))
      }),
    )
  })
})
