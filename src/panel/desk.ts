import type { PanelReply, PanelRequest } from '../panelMessages'
import { ask } from '../ui/ask'

/** Asks the background what it knows of answering; undefined when it does not answer. */
export const askDesk = (request: PanelRequest): Promise<PanelReply | undefined> =>
  ask({ type: 'panel', ask: request })
