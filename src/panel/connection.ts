import { decodePageState, type PageState, type PanelCommand } from '../protocol'

interface Listenable<T> {
  addListener(listener: (value: T) => void): void
}

/** A port as `tabs.connect` gives it. */
export interface PanelPort {
  postMessage(message: PanelCommand): void
  disconnect(): void
  readonly onMessage: Listenable<unknown>
  readonly onDisconnect: Listenable<unknown>
}

/** The tab that the panel stands beside. Its address is hidden where we have no permission. */
export interface PanelTab {
  readonly id: number
  readonly url?: string | undefined
}

/**
 * How we come to read a site: it is in the manifest, the person granted it, nobody did, the browser forbids it,
 * or we may not even know its address.
 */
export type Access = 'declared' | 'granted' | 'none' | 'forbidden' | 'unknown'

export interface ConnectionParts {
  /** With `frame`, the port reaches that frame only; without, every frame of the tab. */
  connect(tabId: number, frame?: number): PanelPort
  accessTo(tab: PanelTab): Promise<Access>
  /** Brings the program into a page where nobody has written yet; rejects where we may not enter. */
  wake(tabId: number): Promise<void>
  onView(view: PanelView): void
}

/** What there is to show. */
export type PanelView =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'page'; readonly state: PageState; readonly access: Access; readonly tab: PanelTab }
  | { readonly kind: 'absent'; readonly access: Access; readonly tab: PanelTab }

export interface Connection {
  /** Stands beside this tab from now on: on a tab switch, a navigation, a change of permission. */
  follow(tab: PanelTab): void
  /** A frame of the tab has asked for a review: it is the one being written in. */
  writing(tabId: number, frame: number): void
  /** False where no page hears it: the panel is between two of them. */
  send(command: PanelCommand): boolean
  close(): void
}

/** Waits between attempts, in ms: a page that is still loading, or was just allowed, needs a moment. */
const RETRIES = [0, 400, 1100, 2000]

const hostOf = (tab: PanelTab): string | undefined =>
  tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).hostname : undefined

/** Of two frames that speak: the one with a reply box, then the one whose address is the tab's own. */
const rank = (state: PageState, tab: PanelTab): number =>
  state.box !== null ? 2 : state.host === hostOf(tab) ? 1 : 0

/**
 * Keeps one port open to the page beside the panel and tells what there is to show.
 *
 * At first every frame of the tab is asked; as soon as one is known to be written in, the port is narrowed to it,
 * so that a command can never reach a second reply box that happens to count the same revision.
 */
export const createConnection = ({ connect, accessTo, wake, onView }: ConnectionParts): Connection => {
  let tab: PanelTab | undefined
  let frame: number | undefined
  let port: PanelPort | undefined
  let shown: PageState | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const hangUp = (): void => {
    clearTimeout(timer)
    const old = port
    port = undefined
    old?.disconnect()
  }

  const onState = async (from: PanelPort, beside: PanelTab, state: PageState): Promise<void> => {
    if (shown && state.host !== shown.host && rank(state, beside) < rank(shown, beside)) return
    shown = state
    const access = await accessTo(beside)
    if (from === port && shown === state) onView({ kind: 'page', state, access, tab: beside })
  }

  const onSilence = async (beside: PanelTab, attempt: number): Promise<void> => {
    if (shown || frame !== undefined) {
      // The page or the frame went away: ask whoever is in the tab now, and offer no button in between.
      onView({ kind: 'connecting' })
      shown = undefined
      frame = undefined
      dial(beside, 0)
      return
    }
    const access = await accessTo(beside)
    if (tab !== beside || port) return
    const wait = RETRIES[attempt]
    const mayCome = access === 'declared' || access === 'granted'
    if (!mayCome || wait === undefined) {
      onView({ kind: 'absent', access, tab: beside })
      return
    }
    await wake(beside.id).catch(() => undefined)
    if (tab === beside && !port) timer = setTimeout(() => dial(beside, attempt + 1), wait)
  }

  const dial = (beside: PanelTab, attempt: number): void => {
    hangUp()
    const opened = connect(beside.id, frame)
    port = opened
    opened.onMessage.addListener((message) => {
      const state = decodePageState(message)
      if (opened === port && state) void onState(opened, beside, state)
    })
    opened.onDisconnect.addListener(() => {
      if (opened !== port) return
      port = undefined
      void onSilence(beside, attempt)
    })
  }

  return {
    follow(next) {
      if (port && shown && next.id === tab?.id && next.url === tab.url) {
        // The same page told twice: the port is still good, but the permission may have changed.
        void onState(port, tab, shown)
        return
      }
      if (next.id !== tab?.id) onView({ kind: 'connecting' })
      tab = next
      frame = undefined
      shown = undefined
      dial(next, 0)
    },
    writing(tabId, at) {
      if (!tab || tabId !== tab.id || at === frame) return
      frame = at
      shown = undefined
      dial(tab, 0)
    },
    send(command) {
      try {
        port?.postMessage(command)
        return port !== undefined
      } catch {
        // The port closed in this very instant; `onDisconnect` follows.
        return false
      }
    },
    close: hangUp,
  }
}
