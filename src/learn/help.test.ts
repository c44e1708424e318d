import { describe, expect, it } from 'vitest'
import { type Finding, HELP_LEVELS, KINDS, SEVERITIES } from '../rules/finding'
import { firstLevel, helpFor, SKILLS, shownAt } from './help'
import { afterRemark, type RuleRecord } from './record'

const finding = (more: Partial<Finding> = {}): Finding => ({
  span: { start: 0, end: 4 },
  kind: 'grammar',
  category: 'accord',
  rule: 'grammar/subject-verb',
  severity: 'warn',
  confidence: 1,
  message: 'Le verbe ne s’accorde pas avec son sujet.',
  why: 'Le verbe prend la personne de son sujet.',
  suggestions: ['sommes'],
  ...more,
})

const about = { rule: 'grammar/subject-verb', kind: 'grammar' } as const
const corrected = (times: number): RuleRecord | undefined => {
  let record: RuleRecord | undefined
  for (let time = 0; time < times; time++) record = afterRemark(record, about, 'fixed', time)
  return record
}

describe('what is shown of a remark', () => {
  it('is where, then why with a question, then the answer', () => {
    expect(shownAt('see', finding())).toMatchObject({ message: false, why: false, suggestions: false })
    expect(shownAt('understand', finding())).toMatchObject({ message: false, why: true, suggestions: false })
    expect(shownAt('correct', finding())).toMatchObject({ message: true, suggestions: true, next: null })
  })

  it('is never less than everything for a risk or a stop, at any level and whatever the kind', () => {
    for (const help of HELP_LEVELS)
      for (const kind of KINDS)
        for (const severity of SEVERITIES) {
          const remark = finding({ kind, severity, help })
          if (kind !== 'risk' && severity !== 'stop') continue
          expect(firstLevel(remark)).toBe('correct')
          expect(shownAt(help, remark).next).toBeNull()
        }
  })

  it('is reached in two presses at most, from any level', () => {
    for (const level of HELP_LEVELS) {
      const next = shownAt(level, finding()).next
      expect([null, 'correct']).toContain(next && shownAt(next, finding()).next)
    }
  })
})

describe('the level of a person', () => {
  it('gives an expert the answer, and who is at ease the place alone', () => {
    expect(helpFor('expert', undefined)).toBe('correct')
    expect(helpFor('confident', undefined)).toBe('see')
  })

  it('starts a beginner from the reason, and fades as the rule is known', () => {
    expect(helpFor('beginner', undefined)).toBe('understand')
    expect(helpFor('beginner', corrected(2))).toBe('understand')
    expect(helpFor('beginner', corrected(3))).toBe('see')
  })

  it('comes back when the error does', () => {
    let record = corrected(3)
    for (let again = 0; again < 2; again++) record = afterRemark(record, about, 'seen', 10 + again)
    expect(helpFor('beginner', record)).toBe('understand')
  })

  it('never hides anything from who did not ask for it', () => {
    expect(firstLevel(finding())).toBe('correct')
    expect(SKILLS.map((skill) => firstLevel(finding({ help: helpFor(skill, undefined) })))).toEqual([
      'understand',
      'see',
      'correct',
    ])
  })
})
