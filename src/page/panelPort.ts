/** Serves the panel over its port: the state of this page on each change, and what the person asks there. */
import { decodePanelCommand, PANEL_PORT, type PageState, type PanelCommand } from '../protocol'

export interface PanelSource {
  /** Undefined while this frame has nothing to say: another frame of the tab is written in. */
  state(): PageState | undefined
  run(command: PanelCommand): void
}

/** The panel hears of a change at most once per this time, in ms. */
const BREATH = 40

/** Returns what to call when the state changed. */
export const servePanel = (source: PanelSource, signal: AbortSignal): (() => void) => {
  const ports = new Set<chrome.runtime.Port>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (port: chrome.runtime.Port): void => {
    const state = source.state()
    if (!state) return
    try {
      port.postMessage(state)
    } catch {
      // Just closed; the others are told all the same.
      ports.delete(port)
    }
  }
  const onConnect = (port: chrome.runtime.Port): void => {
    if (port.name !== PANEL_PORT) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    port.onMessage.addListener((message: unknown) => {
      const command = decodePanelCommand(message)
      if (command) source.run(command)
    })
    tell(port)
  }
  chrome.runtime.onConnect.addListener(onConnect)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    // An orphan's `runtime` throws at each touch.
    try {
      chrome.runtime.onConnect.removeListener(onConnect)
      for (const port of ports) port.disconnect()
    } catch {}
  })

  return () => {
    if (ports.size === 0 || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      for (const port of ports) tell(port)
    }, BREATH)
  }
}
