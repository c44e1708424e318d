/** The one way in which pages of sites and our own ask the background. */
import browser from 'webextension-polyfill'
import { decodeReply, type Replies, type Request } from '../protocol'

type Nested = Extract<Request, { ask: object }>['ask']['kind']

/** Of what our own pages ask, what changes nothing. */
const READS: ReadonlySet<Nested> = new Set([
  'shelf',
  'document',
  'offer',
  'pending',
  'draft',
  'insight',
  'mask',
  'pair',
  'replies',
  'notebook',
  'gather',
])

/** Is it the same to ask this twice as once? Whoever hears no answer does not know whether it was done. */
const mayBeAskedTwice = (request: Request): boolean => {
  switch (request.type) {
    case 'enter':
    case 'review':
    case 'active-guide':
    case 'settings':
    // A change says what is to be, never what is to be added.
    case 'update-settings':
      return true
    case 'guides':
    case 'panel':
    case 'learn':
    case 'belongings':
      return READS.has(request.ask.kind)
    // Counted, or shown to the person, once each.
    case 'note':
    case 'posted':
    case 'open-panel':
    case 'make-rule':
      return false
  }
}

/**
 * Sends a request and decodes its reply; undefined when nobody answers in a shape we know. Sent in the same tick, for
 * the browser opens its panel for a gesture only. What may be asked twice is, once: the first message to a worker that
 * is just shutting down is lost.
 */
export const ask = async <K extends Request['type']>(
  request: Extract<Request, { type: K }>,
): Promise<Replies[K] | undefined> => {
  for (let left = mayBeAskedTwice(request) ? 2 : 1; left > 0; left--) {
    try {
      return decodeReply(request.type, await browser.runtime.sendMessage(request))
    } catch {
      // Nobody listens (yet), or we are an orphan of an update. The page goes on without us.
    }
  }
  return undefined
}
