import type { Around } from '../panelMessages'
import type { PageState } from '../protocol'
import { siteOf } from '../sites'
import type { PanelTab } from './connection'

/** Where the reply is written and to whom, as the background wants to be told: what is unknown is left out. */
export const aroundOf = ({ host, box }: PageState, tab: PanelTab): Around => {
  const site = siteOf(host)
  return {
    ...(tab.url !== undefined && { url: tab.url }),
    ...(site && { site: site.id }),
    ...(box?.speaker != null && { page: box.speaker }),
    ...(box?.comment != null && { comment: box.comment }),
    ...(box?.author != null && { author: box.author }),
    ...(box?.identity != null && { identity: box.identity }),
    ...(box?.audience != null && { audience: box.audience }),
  }
}
