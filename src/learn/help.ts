/** How much of a remark is shown at first: a person who learns tries before the answer is there. */
import type { Finding, HelpLevel } from '../rules/finding'
import type { RuleRecord } from './record'

/** How well the person writes, in their own words; it changes what is shown first, never what is stopped. */
export const SKILLS = ['beginner', 'confident', 'expert'] as const
export type Skill = (typeof SKILLS)[number]

/** Corrected so often and hardly ever made again: the reason is known by now. */
const OFTEN = 3

/**
 * What to show first to a person of this skill about a rule, by what they did with it before. A beginner starts from the
 * reason, and is given less as they come to know the rule; who is at ease only wants to be told where; an
 * expert is at work and gets the answer.
 */
export const helpFor = (skill: Skill, record: RuleRecord | undefined): HelpLevel => {
  switch (skill) {
    case 'expert':
      return 'correct'
    case 'confident':
      return 'see'
    case 'beginner':
      return record !== undefined && knows(record) ? 'see' : 'understand'
  }
}

const knows = ({ counts, practice }: RuleRecord): boolean =>
  practice.mastered !== null || (counts.fixed >= OFTEN && counts.repeated * 2 <= counts.fixed)

export interface Shown {
  /** What is wrong here: it often gives the answer away. */
  readonly message: boolean
  /** The rule in two sentences, with a question instead of the answer where `message` is hidden. */
  readonly why: boolean
  readonly suggestions: boolean
  /** What one press more shows; null when everything is there. */
  readonly next: HelpLevel | null
}

const SHOWN: Readonly<Record<HelpLevel, Shown>> = {
  see: { message: false, why: false, suggestions: false, next: 'understand' },
  understand: { message: false, why: true, suggestions: false, next: 'correct' },
  correct: { message: true, why: false, suggestions: true, next: null },
}

/** A risk is shown whole at once, to everybody. */
export const isNeverHidden = ({ kind, severity }: Finding): boolean => kind === 'risk' || severity === 'stop'

/** The level that a remark is first shown at; a risk is never a riddle. */
export const firstLevel = (finding: Finding): HelpLevel =>
  isNeverHidden(finding) ? 'correct' : (finding.help ?? 'correct')

/** What is shown of a remark at this level. */
export const shownAt = (level: HelpLevel, finding: Finding): Shown =>
  SHOWN[isNeverHidden(finding) ? 'correct' : level]
