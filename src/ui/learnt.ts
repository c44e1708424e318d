import type { SettingsChange } from '../protocol'
import type { Settings } from '../settings'
import type { MessageKey } from './i18n'

/** Why a change was not made, as a string to show; undefined where it was. `outcome` is what the background answered. */
export const failureOf = (change: SettingsChange, outcome: Settings | undefined): MessageKey | undefined => {
  if (!outcome) return 'settingsFailed'
  // A full dictionary turns a new word away, and is otherwise as it was.
  return change.kind === 'learn-word' && !outcome.words.includes(change.word) ? 'wordsFull' : undefined
}
