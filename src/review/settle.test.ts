import { describe, expect, it } from 'vitest'
import { stopping, verdictOf } from './settle'

const tone = (category: string, severity: 'hint' | 'warn' | 'stop' = 'warn') => ({ category, severity })

describe('what stops a reply', () => {
  it.each([
    ['one hostile remark', [tone('sarcasme')], 'reread', []],
    ['two of one category', [tone('sarcasme'), tone('sarcasme')], 'reread', []],
    ['a hostile one and a friendly one', [tone('sarcasme'), tone('familier')], 'reread', []],
    ['hints', [tone('sarcasme', 'hint'), tone('censure', 'hint')], 'ready', []],
    ['a remark that stops', [tone('menace', 'stop'), tone('familier')], 'stop', [0]],
    ['two hostile categories', [tone('sarcasme'), tone('familier'), tone('censure')], 'stop', [0, 2]],
  ] as const)('is told of %s', (_, findings, verdict, held) => {
    expect(verdictOf(findings)).toBe(verdict)
    expect(stopping<(typeof findings)[number]>(findings)).toEqual(held.map((at) => findings[at]))
  })
})
