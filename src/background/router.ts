import { decodeRequest, type Replies, type Request, type SettingsChange } from '../protocol'

type RequestType = Request['type']
type RequestOf<K extends RequestType> = Extract<Request, { type: K }>

/** Who asks, as far as the router and its handlers care. */
export interface Sender {
  readonly id?: string | undefined
  /** Address of the frame. */
  readonly url?: string | undefined
  readonly frameId?: number | undefined
  readonly tab?:
    | {
        readonly id?: number | undefined
        readonly incognito?: boolean | undefined
        readonly windowId?: number | undefined
        readonly url?: string | undefined
      }
    | undefined
}

/** Who we are. */
export interface Own {
  readonly id: string
  /** Start of the addresses of the extension's pages, `/` last. */
  readonly pages: string
}

/** One handler per request; TypeScript refuses a table that lacks one or answers another shape. */
export type Handlers = {
  readonly [K in RequestType]: (request: RequestOf<K>, sender: Sender) => Replies[K] | Promise<Replies[K]>
}

/**
 * The listener of `runtime.onMessage`.
 *
 * A message that is not ours, by sender or by shape, or that its sender may not send, gets `undefined`: no answer, and
 * nothing thrown.
 * The handler is called in the same tick as the message: `sidePanel.open` needs the gesture that sent it.
 * A handler that fails is reported to the console and answers nothing; the page treats it as no review.
 */
export const createRouter =
  (handlers: Handlers, own: Own) =>
  (message: unknown, sender: Sender): Promise<Replies[RequestType] | undefined> | undefined => {
    if (sender.id !== own.id) return undefined
    const request = decodeRequest(message)
    if (request === undefined) return undefined
    const isOwnPage = sender.url?.startsWith(own.pages) ?? false
    if (!isOwnPage && !mayContentScriptAsk(request)) return undefined
    try {
      return Promise.resolve(dispatch(handlers, request, sender)).catch(report)
    } catch (fault) {
      return Promise.resolve(report(fault))
    }
  }

/**
 * What a content script may ask. A site may take over the process that it runs in, so that what is not named here is
 * for our own pages: guides, saved replies, the notebook and all that one owns are theirs alone.
 */
const OF_CONTENT_SCRIPTS: ReadonlySet<RequestType> = new Set([
  'enter',
  'review',
  'active-guide',
  'note',
  'posted',
  'settings',
  'update-settings',
  'open-panel',
  'make-rule',
])
/** Of the settings, what its card and its shortcuts change. */
const CHANGES_OF_CONTENT_SCRIPTS: ReadonlySet<SettingsChange['kind']> = new Set([
  'learn-word',
  'disable-rule',
  'pause-site',
  'panel-only',
])

const mayContentScriptAsk = (request: Request): boolean =>
  OF_CONTENT_SCRIPTS.has(request.type) &&
  (request.type !== 'update-settings' || CHANGES_OF_CONTENT_SCRIPTS.has(request.change.kind))

const dispatch = (
  handlers: Handlers,
  request: Request,
  sender: Sender,
): Replies[RequestType] | Promise<Replies[RequestType]> => {
  switch (request.type) {
    case 'enter':
      return handlers.enter(request, sender)
    case 'review':
      return handlers.review(request, sender)
    case 'active-guide':
      return handlers['active-guide'](request, sender)
    case 'guides':
      return handlers.guides(request, sender)
    case 'panel':
      return handlers.panel(request, sender)
    case 'learn':
      return handlers.learn(request, sender)
    case 'belongings':
      return handlers.belongings(request, sender)
    case 'note':
      return handlers.note(request, sender)
    case 'posted':
      return handlers.posted(request, sender)
    case 'settings':
      return handlers.settings(request, sender)
    case 'update-settings':
      return handlers['update-settings'](request, sender)
    case 'open-panel':
      return handlers['open-panel'](request, sender)
    case 'make-rule':
      return handlers['make-rule'](request, sender)
  }
}

const report = (fault: unknown): undefined => {
  console.error('[mot-juste]', fault)
  return undefined
}
