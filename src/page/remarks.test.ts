import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../rules/finding'
import { LOOKS, lookOf } from '../ui/look'
import { ignoreKey, moveRemarks, nameFindings, type Remark, remarkAfter, remarkAt, sift } from './remarks'
import { segments } from './segments'

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  span: { start, end },
  kind: 'spelling',
  category: 'mot-inconnu',
  rule: 'spelling/unknown',
  severity: 'warn',
  confidence: 1,
  message: '',
  why: '',
  suggestions: [],
  ...more,
})
const named = (...findings: Finding[]): Remark[] => findings.map((each, id) => ({ id, finding: each }))

describe('remarks', () => {
  it('keep their name in the next review', () => {
    const before = named(finding(0, 3), finding(5, 8))
    let next = 10
    const after = nameFindings([finding(5, 8), finding(9, 11)], before, () => next++)
    expect(after.map(({ id }) => id)).toEqual([1, 10])
  })

  it('move with the text and go when they are edited', () => {
    const moved = moveRemarks(named(finding(0, 3), finding(5, 8)), {
      removed: { start: 1, end: 2 },
      inserted: 'xy',
    })
    expect(moved).toEqual([{ id: 1, finding: finding(6, 9) }])
  })

  it('go with what is typed beside them where they are about a space, and stay where they are about a word', () => {
    const space = { removed: { start: 3, end: 3 }, inserted: ' ' }
    expect(moveRemarks(named(finding(2, 3, { kind: 'typography' })), space)).toEqual([])
    expect(moveRemarks(named(finding(0, 3)), space)).toEqual(named(finding(0, 3)))
  })

  it('leave out what is ignored, and language on mentions but not risks', () => {
    const text = 'Julie Julie'
    const first = finding(0, 5)
    const risk = finding(0, 5, { kind: 'risk', rule: 'risk/name' })
    const protectedSpans = [{ start: 0, end: 5 }]
    expect(sift([first, risk], { text, ignored: new Set(), protectedSpans })).toEqual([risk])
    expect(
      sift([first], { text, ignored: new Set([ignoreKey(finding(6, 11), text)]), protectedSpans: [] }),
    ).toEqual([])
    expect(sift([finding(8, 40)], { text, ignored: new Set(), protectedSpans: [] })).toEqual([])
  })

  it('go round from the caret, past hints', () => {
    const remarks = named(finding(0, 3), finding(5, 8, { severity: 'hint' }), finding(10, 12))
    expect(remarkAt(remarks, 2)?.id).toBe(0)
    expect(remarkAt(remarks, 4)?.id).toBe(2)
    expect(remarkAt(remarks, 20)?.id).toBe(0)
    expect(remarkAfter(remarks, 0)?.id).toBe(2)
    expect(remarkAfter(remarks, 2)?.id).toBe(0)
  })
})

describe('segments', () => {
  it('keep two neighbours apart and one passage whole', () => {
    const given = [finding(0, 4), finding(4, 8), finding(2, 12, { kind: 'tone' })]
    expect(segments(given)).toEqual([
      { span: { start: 0, end: 4 }, look: 'spelling' },
      { span: { start: 4, end: 8 }, look: 'spelling' },
      { span: { start: 8, end: 12 }, look: 'tone' },
    ])
  })

  it('show one mark per character, the one of highest priority that covers it', () => {
    const kinds = ['spelling', 'grammar', 'typography', 'style', 'tone', 'risk', 'guide'] as const
    const any = fc
      .tuple(fc.nat(20), fc.nat(6), fc.constantFrom(...kinds))
      .map(([start, length, kind]) => finding(start, start + length, { kind }))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (findings) => {
        const marks = segments(findings)
        for (let at = 0; at < 30; at++) {
          const seen = marks.filter(({ span }) => span.start <= at && at < span.end).map(({ look }) => look)
          const covering = findings.filter(({ span }) => span.start <= at && at < span.end).map(lookOf)
          const best = LOOKS.find((look) => covering.includes(look))
          expect(seen).toEqual(best ? [best] : [])
        }
      }),
    )
  })
})
