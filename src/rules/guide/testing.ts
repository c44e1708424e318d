/** Guides for tests, written short. */
import { decodeGuide } from '../../guide/decode'
import type { Guide } from '../../guide/guide'

export function guideOf(value: object): Guide {
  const decoded = decodeGuide(value)
  if (!decoded.ok) throw new Error(decoded.error.message)
  return decoded.value
}

export const rule = (match: string | readonly string[], more: object = {}): object => ({
  kind: 'forbidden',
  id: 'essai',
  match: typeof match === 'string' ? [match] : match,
  message: 'Essai.',
  ...more,
})
