/** All that is kept in this browser for the extension, read as it lies there: nothing is left out by forgetting it. */
import browser from 'webextension-polyfill'

export interface Stored {
  /** Where it lies: on the disk, in memory until the browser closes, or in a database. */
  readonly area: 'local' | 'session' | 'database'
  readonly key: string
  /** What it holds, as text. */
  readonly content: string
  /** In bytes, as that text is written. */
  readonly size: number
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length

/** Keys and bytes are not texts: they are named, and never shown. */
const readable = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, each: unknown) => {
      if (typeof CryptoKey !== 'undefined' && each instanceof CryptoKey) return `[${each.type}]`
      if (each instanceof ArrayBuffer || ArrayBuffer.isView(each)) return `[${each.byteLength}]`
      return each
    },
    2,
  ) ?? String(value)

const itemOf = (area: Stored['area'], key: string, value: unknown): Stored => {
  const content = readable(value)
  return { area, key, content, size: sizeOf(content) }
}

const fromArea = async (area: 'local' | 'session'): Promise<Stored[]> =>
  Object.entries(await browser.storage[area].get(null)).map(([key, value]) => itemOf(area, key, value))

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const fromDatabase = async (name: string): Promise<Stored[]> => {
  const database = await done(indexedDB.open(name))
  try {
    const found: Stored[] = []
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store, 'readonly').objectStore(store)
      const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())])
      for (const [at, key] of keys.entries())
        found.push(itemOf('database', `${name}/${String(key)}`, values[at]))
    }
    return found
  } finally {
    // An open database would hold up whoever wants to delete it.
    database.close()
  }
}

/** What cannot be read is told by its failure, not by its absence. */
export const readStored = async (): Promise<Stored[]> => {
  const databases = await indexedDB.databases()
  const parts = await Promise.all([
    fromArea('local'),
    fromArea('session'),
    ...databases.flatMap(({ name }) => (name === undefined ? [] : [fromDatabase(name)])),
  ])
  return parts.flat()
}
