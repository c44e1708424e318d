import browser from 'webextension-polyfill'
import { decodeReply, type SettingsChange } from '../protocol'
import type { Settings } from '../settings'

/** Asks the background for one change of the settings; undefined when it could not be made. */
export const changeSettings = async (change: SettingsChange): Promise<Settings | undefined> => {
  try {
    return decodeReply(
      'update-settings',
      await browser.runtime.sendMessage({ type: 'update-settings', change }),
    )
  } catch {
    return undefined
  }
}
