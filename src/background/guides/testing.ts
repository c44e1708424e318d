/** A store in memory, a host in memory, and a lead who signs: for tests. */

import { toBase64Url } from '../../guide/share/base64'
import { type GuideDocument, signGuide } from '../../guide/share/sign'
import type { GuideArea } from './guideStore'

export const memory = (): GuideArea & { full: boolean; readonly items: Map<string, unknown> } => {
  const items = new Map<string, unknown>()
  const area = {
    items,
    full: false,
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, structuredClone(items.get(key))]] : [])),
      ),
    set: async (given: Record<string, unknown>) => {
      if (area.full) throw new Error('QUOTA_BYTES quota exceeded')
      for (const [key, value] of Object.entries(structuredClone(given))) items.set(key, value)
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key)
    },
  }
  return area
}

export const lead = async () => {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('no pair of keys')
  const publicKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  return (document: GuideDocument): Promise<GuideDocument> =>
    signGuide(document, { publicKey, privateKey: pair.privateKey }, crypto.subtle)
}

/** A small good guide, of this revision. */
export const guideDocument = (revision: number, more: GuideDocument = {}): GuideDocument => ({
  format: 1,
  id: 'musee',
  name: 'Musée des Arts',
  version: `1.${revision}.0`,
  revision,
  ...more,
})

/** A rule that holds a post. */
export const blockingRule = {
  kind: 'forbidden',
  id: 'gratuit',
  match: ['entrée gratuite'],
  message: 'Ne promettez pas la gratuité.',
  severity: 'stop',
  examples: { match: ['Une entrée gratuite vous attend.'], pass: ['L’entrée coûte 9 €.'] },
}
