/**
 * What is about to be written over although it could not be read in full: of a later version, or damaged. It is put
 * aside under a key of its own, for a person or a later version to read; nothing is lost by an update taken back.
 */
import { canonicalJson } from '../guide/share/canonical'
import { asideKey, type Kept } from '../settings'
import type { StorageArea } from './area'

/** Copies kept aside of one thing; the oldest goes. */
const MOST = 5

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether everything in `stored` is still in what was `read` of it; the number of the version apart. */
export const survives = (stored: unknown, read: unknown): boolean => {
  if (stored === undefined) return true
  if (Array.isArray(stored)) {
    if (!Array.isArray(read)) return false
    const kept = new Set(read.map(canonicalJson))
    return stored.every((item) => kept.has(canonicalJson(item)))
  }
  if (!isRecord(stored)) return stored === read
  return (
    isRecord(read) &&
    Object.entries(stored).every(
      ([key, value]) => key === 'version' || (Object.hasOwn(read, key) && survives(value, read[key])),
    )
  )
}

/** To be written together with the new value of `key`: nothing, or what the new value would lose. */
export const putAside = async (
  area: Pick<StorageArea, 'get'>,
  key: Kept,
  stored: unknown,
  read: unknown,
): Promise<Record<string, unknown>> => {
  if (survives(stored, read)) return {}
  const aside = asideKey(key)
  const before = (await area.get(aside))[aside]
  return { [aside]: [...(Array.isArray(before) ? before : []), stored].slice(-MOST) }
}
