import browser from 'webextension-polyfill'
import { PAGE_PROGRAM } from './pageProgram'

/** The script that waits in every page, as this build names it, and the sites it serves without being asked. */
export interface ContentScript {
  readonly files: string[]
  readonly matches: string[]
}

/** Read from the manifest: only the build knows the final file names. */
export const contentScript = (): ContentScript => {
  const declared = browser.runtime.getManifest().content_scripts ?? []
  return {
    files: [...new Set(declared.flatMap((script) => script.js ?? []))],
    matches: [...new Set(declared.flatMap((script) => script.matches))],
  }
}

/**
 * Puts the content script into the tabs already open on `matches`, in every frame we may enter.
 * A tab that refuses (an error page, a discarded tab) is left alone; the script comes with its next load.
 */
export const injectIntoOpenTabs = async (matches: string[]): Promise<void> => {
  const { files } = contentScript()
  if (matches.length === 0 || files.length === 0) return
  const tabs = await browser.tabs.query({ url: matches, discarded: false })
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined
        ? []
        : [
            browser.scripting.executeScript({
              target: { tabId: tab.id, allFrames: true },
              files,
              injectImmediately: true,
            }),
          ],
    ),
  )
}

/**
 * Brings the program into one frame, where the script that waits lets it begin.
 * Rejects where we may not enter: a page without our permission, an error page.
 */
export const bringProgram = async (tabId: number, frameId = 0): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [PAGE_PROGRAM],
    injectImmediately: true,
  })
}
