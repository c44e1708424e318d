import browser from 'webextension-polyfill'
import { decodeReply, type Request, type SettingsChange } from '../protocol'
import type { Settings } from '../settings'

type SettingsRequest = Extract<Request, { type: 'settings' | 'update-settings' }>

const ask = async (request: SettingsRequest): Promise<Settings | undefined> => {
  try {
    return decodeReply(request.type, await browser.runtime.sendMessage(request))
  } catch {
    return undefined
  }
}

/** What is kept; undefined when the background does not answer. */
export const readSettings = (): Promise<Settings | undefined> => ask({ type: 'settings' })

/** Makes one change and gives the outcome; undefined when it could not be made. */
export const changeSettings = (change: SettingsChange): Promise<Settings | undefined> =>
  ask({ type: 'update-settings', change })
