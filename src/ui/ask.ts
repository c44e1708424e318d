import browser from 'webextension-polyfill'
import { decodeReply, type Replies, type Request } from '../protocol'

/** Asks the background; undefined when it does not answer. */
export const ask = async <K extends Request['type']>(
  request: Extract<Request, { type: K }>,
): Promise<Replies[K] | undefined> => {
  try {
    return decodeReply(request.type, await browser.runtime.sendMessage(request))
  } catch {
    return undefined
  }
}
