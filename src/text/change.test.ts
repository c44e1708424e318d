import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areApart, type Change, changed, pieces, reversed } from './change'

const texts = fc.string({ maxLength: 40 })
/** Any changes in order and apart of a text of this length. */
const changesOf = (length: number): fc.Arbitrary<Change[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.string({ maxLength: 5 })), { maxLength: 8 }).map((points) => {
    const sorted = points.toSorted(([a], [b]) => a - b)
    return sorted.flatMap(([end, text], at) =>
      at % 2 === 1 ? [{ span: { start: sorted[at - 1]?.[0] ?? 0, end }, text }] : [],
    )
  })
const changedTexts = texts.chain((text) => changesOf(text.length).map((changes) => ({ text, changes })))

describe('changes of a text', () => {
  it('are taken back by their reverse', () => {
    fc.assert(
      fc.property(changedTexts, ({ text, changes }) => {
        expect(areApart(changes, text.length)).toBe(true)
        expect(changed(changed(text, changes), reversed(text, changes))).toBe(text)
      }),
    )
  })

  it('are shown whole: what was, and what will be', () => {
    fc.assert(
      fc.property(changedTexts, ({ text, changes }) => {
        const shown = pieces(text, changes)
        const reads = (without: string): string =>
          shown.flatMap(({ is, text: part }) => (is === without ? [] : [part])).join('')
        expect(reads('added')).toBe(text)
        expect(reads('removed')).toBe(changed(text, changes))
      }),
    )
  })

  it.each([
    [
      [
        { span: { start: 2, end: 5 }, text: '' },
        { span: { start: 4, end: 6 }, text: '' },
      ],
    ],
    [[{ span: { start: 2, end: 50 }, text: '' }]],
    [[{ span: { start: 5, end: 2 }, text: '' }]],
  ])('are refused where they overlap or lie outside', (changes) => {
    expect(areApart(changes, 10)).toBe(false)
  })
})
