import browser from 'webextension-polyfill'
import type { PanelReply, PanelRequest } from '../panelMessages'
import { decodeReply } from '../protocol'

/** Asks the background what it knows of answering; undefined when it does not answer. */
export const askDesk = async (ask: PanelRequest): Promise<PanelReply | undefined> => {
  try {
    return decodeReply('panel', await browser.runtime.sendMessage({ type: 'panel', ask }))
  } catch {
    return undefined
  }
}
