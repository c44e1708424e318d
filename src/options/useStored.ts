import { useEffect } from 'preact/hooks'
import browser from 'webextension-polyfill'

/** Reads what is kept now, and again whenever it changes: another page or the background may have changed it. */
export const useStored = (read: () => Promise<void>): void => {
  useEffect(() => {
    void read()
    const follow = (): void => void read()
    browser.storage.onChanged.addListener(follow)
    return () => browser.storage.onChanged.removeListener(follow)
  }, [read])
}
