/** What this page asks of the background. */
import browser from 'webextension-polyfill'
import type { LearnRequest, Notebook } from '../learnMessages'
import { decodeReply, type SettingsChange } from '../protocol'
import type { Settings } from '../settings'

/** Undefined where the background does not answer: the extension was updated under this page. */
export const askNotebook = async (ask: LearnRequest): Promise<Notebook | undefined> => {
  try {
    return decodeReply('learn', await browser.runtime.sendMessage({ type: 'learn', ask }))
  } catch {
    return undefined
  }
}

export const readSettings = async (): Promise<Settings | undefined> => {
  try {
    return decodeReply('settings', await browser.runtime.sendMessage({ type: 'settings' }))
  } catch {
    return undefined
  }
}

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
