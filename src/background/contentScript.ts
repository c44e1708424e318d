import browser from 'webextension-polyfill'

/** Our content script as this build names it, and the sites it serves without being asked. */
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
