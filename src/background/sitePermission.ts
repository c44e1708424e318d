import browser from 'webextension-polyfill'
import { createTurns } from '../inTurn'
import { contentScript, injectIntoOpenTabs } from './contentScript'
import { feedOrigins } from './feedOrigins'

const SCRIPT_ID = 'granted-sites'

/** The origins that the person granted beyond those of the manifest, to have their pages read. */
const grantedOrigins = async (): Promise<string[]> => {
  const known = new Set([...contentScript().matches, ...(await feedOrigins())])
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => !known.has(origin))
}

const register = async (): Promise<void> => {
  const { files, matches } = contentScript()
  const origins = await grantedOrigins()
  const current = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (current.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
  if (origins.length === 0 || files.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: files,
      matches: origins,
      // A grant for all sites covers those of the manifest too; one script per page is enough.
      excludeMatches: matches,
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ])
}

const inTurn = createTurns()

/**
 * Makes the registered scripts what the granted permissions say. Safe to call at any time: it is told by the
 * permission events alone, so a site switched on or off in the browser's own pages is followed as well.
 * Calls are queued: registering the same id twice at once is an error.
 */
export const syncGrantedSites = (): Promise<void> =>
  inTurn(register).catch((fault: unknown) => console.error('[mot-juste] sites', fault))

/** The listener of `permissions.onAdded`: new pages by registration, the open ones at once. */
export const onSiteGranted = async (added: { origins?: string[] | undefined }): Promise<void> => {
  await syncGrantedSites()
  const feeds = await feedOrigins()
  await injectIntoOpenTabs((added.origins ?? []).filter((origin) => !feeds.includes(origin)))
}

/** The listener of `storage.onChanged`: a site granted for a guide alone may be read from now on, or the other way. */
export const onFeedsChanged = async (before: unknown): Promise<void> => {
  await syncGrantedSites()
  const granted = await grantedOrigins()
  await injectIntoOpenTabs(granted.filter((origin) => Array.isArray(before) && before.includes(origin)))
}
