import browser from 'webextension-polyfill'
import { decodeReply, type Replies, type Request } from '../protocol'

/** False once the extension was updated, switched off or removed: this copy of the script is an orphan. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/**
 * Sends a request and decodes its reply; undefined when nobody answers in a shape we know.
 * One retry: the first message to a worker that is just shutting down is lost.
 */
export const ask = async <K extends Request['type']>(
  request: Extract<Request, { type: K }>,
): Promise<Replies[K] | undefined> => {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (!isAlive()) return undefined
    try {
      return decodeReply(request.type, await browser.runtime.sendMessage(request))
    } catch {
      // Nobody listens (yet). The page goes on without us.
    }
  }
  return undefined
}
