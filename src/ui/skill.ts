import type { Skill } from '../learn/help'
import type { MessageKey } from './i18n'

/** What each level is called, and what it changes. */
export const SKILL_NAMES: Readonly<Record<Skill, MessageKey>> = {
  beginner: 'skillBeginner',
  confident: 'skillConfident',
  expert: 'skillExpert',
}
export const SKILL_HINTS: Readonly<Record<Skill, MessageKey>> = {
  beginner: 'skillBeginnerWhy',
  confident: 'skillConfidentWhy',
  expert: 'skillExpertWhy',
}
