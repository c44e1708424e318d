import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frenchActs } from '../../lexicon/testing'
import { cueCount } from './cues'
import { frenchJudges } from './frenchJudges'
import { HARMLESS, type Judge } from './judge'
import { JUDGE_ALONE_WEIGHTS } from './judgeAloneWeights'
import { JUDGE_WEIGHTS } from './judgeWeights'
import { BARS, rulingOf } from './ruling'

const sure = (chances: Readonly<Record<string, number>>): Judge => ({
  labels: Object.keys(chances),
  judge: () => Float32Array.from(Object.values(chances)),
})
const ruling = (chances: Readonly<Record<string, number>>, slips = 0) =>
  rulingOf(sure(chances), new Float32Array(), slips, BARS.answering)

describe('a ruling', () => {
  it('leaves a harmless sentence alone, whatever a frame makes of it', () => {
    const { heard, bears } = ruling({ [HARMLESS]: 0.9, insulte: 0.05, promesse: 0.05 })
    expect(heard).toBeNull()
    expect(bears('insulte', 'stop')).toBe(false)
  })

  it('holds back what is likely to be one of several faults, though which is in doubt', () => {
    expect(ruling({ [HARMLESS]: 0.2, insulte: 0.22, menace: 0.26, promesse: 0.32 }).heard).toBe('menace')
  })

  it('marks what need not be held back', () => {
    const { heard, bears } = ruling({ [HARMLESS]: 0.2, insulte: 0.1, promesse: 0.7 })
    expect(heard).toBe('promesse')
    expect(bears('promesse', 'warn')).toBe(true)
    expect(bears('insulte', 'stop')).toBe(false)
  })

  it('waits for misspelt words to be put right, unless a frame speaks', () => {
    const { heard, bears } = ruling({ [HARMLESS]: 0.3, insulte: 0.7 }, 2)
    expect(heard).toBeNull()
    expect(bears('insulte', 'stop')).toBe(true)
  })
})

describe('a frame', () => {
  it('speaks of what must be held back where that is at all likely, whatever else is heard', () => {
    const { heard, bears } = ruling({ [HARMLESS]: 0.05, censure: 0.75, menace: 0.2 })
    expect(heard).toBe('censure')
    expect(bears('menace', 'stop')).toBe(true)
    expect(ruling({ [HARMLESS]: 0.05, censure: 0.94, menace: 0.01 }).bears('menace', 'stop')).toBe(false)
    expect(
      ruling({ [HARMLESS]: 0.05, insulte: 0, menace: 0.2, censure: 0.75 }).bears('insulte', 'stop'),
    ).toBe(false)
  })
})

describe.each([
  ['of what answers a comment', JUDGE_WEIGHTS, frenchJudges.answering],
  ['of what stands alone', JUDGE_ALONE_WEIGHTS, frenchJudges.alone],
])('the judge %s', (_, weights, judge) => {
  it('was trained with what fr.acts hears', () => {
    const acts = frenchActs()
    expect(weights.cues).toBe(cueCount(acts.labels.length))
    expect(weights.weights).toHaveLength(weights.labels.length * (weights.cues + 1))
    expect(weights.labels).toContain(HARMLESS)
  })

  it('gives chances that add up to one, whatever the cues', () => {
    const cue = fc.float({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(fc.array(cue, { minLength: weights.cues, maxLength: weights.cues }), (cues) => {
        const chances = judge.judge(Float32Array.from(cues))
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true)
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 3)
      }),
      { numRuns: 50 },
    )
  })
})
