import type { SettingsChange } from '../protocol'
import type { Settings } from '../settings'
import { ask } from './ask'

/** What is kept; undefined when the background does not answer. */
export const readSettings = (): Promise<Settings | undefined> => ask({ type: 'settings' })

/** Makes one change and gives the outcome; undefined when it could not be made. */
export const changeSettings = (change: SettingsChange): Promise<Settings | undefined> =>
  ask({ type: 'update-settings', change })
