import { decodeOrder, type Order } from '../protocol'

/** The tab a shortcut was pressed in; older Firefox does not say. */
export interface PressedIn {
  readonly id?: number | undefined
  readonly windowId?: number | undefined
}

/** What a shortcut needs of the browser. */
export interface ShortcutTarget {
  openPanel(tab: PressedIn | undefined): void
  /** Reaches every frame of the tab; rejects where no script of ours listens. */
  send(tabId: number, order: Order): Promise<unknown>
  /** Brings the program into the page of a tab, which may still be waiting for a box to be written in. */
  wake(tabId: number): Promise<void>
  activeTabId(): Promise<number | undefined>
}

/** The listener of `commands.onCommand`: the panel is opened here, the rest is an order to the page being written in. */
export const createShortcuts =
  (target: ShortcutTarget) =>
  async (command: string, tab?: PressedIn): Promise<void> => {
    if (command === 'open-panel') return target.openPanel(tab)
    const order = decodeOrder({ type: 'order', order: command })
    if (order === undefined) return
    const tabId = tab?.id ?? (await target.activeTabId())
    if (tabId === undefined) return
    await target
      .send(tabId, order)
      .catch(() => target.wake(tabId).then(() => target.send(tabId, order)))
      // A page that we do not read has no one to take the order: that is not a fault.
      .catch(() => undefined)
  }
