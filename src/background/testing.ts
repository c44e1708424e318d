import type { StorageArea } from './area'

export interface Memory extends StorageArea {
  readonly items: Map<string, unknown>
  /** Refuses to write. */
  full: boolean
}

/** `storage.local` in memory, for tests. Like it, it keeps and gives copies. */
export const memory = (stored: Record<string, unknown> = {}): Memory => {
  const items = new Map(Object.entries(structuredClone(stored)))
  const area: Memory = {
    items,
    full: false,
    get: async (keys) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, structuredClone(items.get(key))]] : [])),
      ),
    set: async (given) => {
      if (area.full) throw new Error('QUOTA_BYTES quota exceeded')
      for (const [key, value] of Object.entries(structuredClone(given))) items.set(key, value)
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key)
    },
  }
  return area
}
