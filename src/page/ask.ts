import { decodeReply, type Replies, type Request } from '../protocol'
import { isAlive } from './alive'

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
      return decodeReply(request.type, await chrome.runtime.sendMessage(request))
    } catch {
      // Nobody listens (yet). The page goes on without us.
    }
  }
  return undefined
}
