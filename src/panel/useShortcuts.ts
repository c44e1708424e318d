import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'

/** The shortcuts as the browser has them, by command: the person may have given them other keys, or none. */
export const useShortcuts = (): ReadonlyMap<string, string> => {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setKeys(new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]))))
  }, [])
  return keys
}
