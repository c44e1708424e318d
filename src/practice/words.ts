import type { Judgement } from '../learn/judge'
import type { MessageKey } from '../ui/i18n'

/** What is said of a try, by what is wrong with it. */
export const FAULTS: Readonly<Record<NonNullable<Judgement['fault']>, MessageKey>> = {
  unchanged: 'faultUnchanged',
  still: 'faultStill',
  other: 'faultOther',
  emptied: 'faultEmptied',
}
