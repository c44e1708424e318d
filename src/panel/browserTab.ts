import browser, { type Runtime } from 'webextension-polyfill'
import { feedOrigins, leaveFeeds } from '../background/feedOrigins'
import { decodeRequest, PANEL_PORT } from '../protocol'
import type { Access, Connection, ConnectionParts, PanelTab } from './connection'

/** The match pattern of a page's site, or undefined where no site can be granted (`chrome:`, `about:`, files). */
const originPattern = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  // Match patterns know no ports.
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined
}

export const accessTo = async (tab: PanelTab): Promise<Access> => {
  if (tab.url === undefined || tab.url === '') return 'unknown'
  const origin = originPattern(tab.url)
  if (origin === undefined) return 'forbidden'
  if ((await grantedSites()).includes(origin)) return 'granted'
  if ((await feedOrigins()).includes(origin)) return 'none'
  return (await browser.permissions.contains({ origins: [origin] })) ? 'declared' : 'none'
}

export const connect: ConnectionParts['connect'] = (tabId, frame) => {
  const port = browser.tabs.connect(tabId, {
    name: PANEL_PORT,
    ...(frame !== undefined && { frameId: frame }),
  })
  // Chromium writes an error to the console unless the reason is looked at; a page without our script is no error.
  port.onDisconnect.addListener(() => void browser.runtime.lastError)
  return port
}

/** Must be called in the same tick as the click, or the browser refuses to ask. */
export const askForSite = (url: string): Promise<boolean> => {
  const origin = originPattern(url)
  if (origin === undefined) return Promise.resolve(false)
  const asked = browser.permissions.request({ origins: [origin] })
  // One that was granted for a guide alone is granted without a word, and read from now on.
  return asked.then(async (isGranted) => {
    if (isGranted) await leaveFeeds(origin)
    return isGranted
  })
}

/** `site` is a page's address or a granted pattern. */
export const giveSiteBack = async (site: string): Promise<boolean> => {
  const origin = site.endsWith('/*') ? site : originPattern(site)
  return origin !== undefined && browser.permissions.remove({ origins: [origin] })
}

/** The sites granted beyond those of the manifest, to have their pages read, as match patterns. */
export const grantedSites = async (): Promise<string[]> => {
  const declared = browser.runtime.getManifest().host_permissions ?? []
  const [{ origins = [] }, feeds] = await Promise.all([browser.permissions.getAll(), feedOrigins()])
  return origins.filter((origin) => !declared.includes(origin) && !feeds.includes(origin))
}

/** Tells the connection about everything that may change which page stands beside this panel. */
export const followActiveTab = (connection: Connection): void => {
  const windowId = browser.windows.getCurrent().then((current) => current.id)
  let current: PanelTab | undefined

  const follow = async (): Promise<void> => {
    const id = await windowId
    const [tab] = await browser.tabs.query(
      id === undefined ? { active: true, currentWindow: true } : { active: true, windowId: id },
    )
    if (tab?.id === undefined) return
    current = { id: tab.id, url: tab.url }
    connection.follow(current)
  }

  browser.tabs.onActivated.addListener(() => void follow())
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === current?.id && (change.status !== undefined || change.url !== undefined)) void follow()
  })
  browser.permissions.onAdded.addListener(() => void follow())
  browser.permissions.onRemoved.addListener(() => void follow())
  // The click that opens the panel also tells it the address of a page it could not see (`activeTab`).
  browser.action.onClicked.addListener(() => void follow())
  // Returns nothing: the background alone answers.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return
    if (decodeRequest(message)?.type === 'review') connection.writing(sender.tab.id, sender.frameId ?? 0)
  })
  void follow()
}
