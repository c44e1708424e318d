import type { Around } from '../around'
import type { PageState } from '../protocol'
import type { PanelTab } from './connection'

/** Where the reply is written and to whom, as its page tells it, and the address of the tab, which a frame may not know. */
export const aroundOf = ({ around }: PageState, { url }: PanelTab): Around => ({
  ...around,
  ...(url !== undefined && { url }),
})
