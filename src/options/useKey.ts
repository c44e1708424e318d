import { useEffect, useState } from 'preact/hooks'
import { fingerprint } from '../guide/share/sign'
import { type OwnKey, readKey } from './keys'

export interface KnownKey {
  readonly key: OwnKey
  /** Five French words. */
  readonly words: string
}

type Known = KnownKey | null | undefined

/** Every part of the page shows the same key. */
let current: Known
const listeners = new Set<(known: Known) => void>()

const take = async (key: OwnKey | null): Promise<void> => {
  current = key && { key, words: (await fingerprint(key.publicKey, crypto.subtle)) ?? '' }
  for (const tell of listeners) tell(current)
}

/** The lead's key: undefined while it is looked for, null where there is none. */
export const useKey = (): [Known, (key: OwnKey | null) => Promise<void>] => {
  const [known, setKnown] = useState<Known>(current)
  useEffect(() => {
    listeners.add(setKnown)
    if (current === undefined) void readKey().then((key) => take(key ?? null))
    return () => void listeners.delete(setKnown)
  }, [])
  return [known, take]
}
