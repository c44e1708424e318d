/** A lead who signs, and what they sign: for tests. */

import { toBase64Url } from '../../guide/share/base64'
import { type GuideDocument, signGuide } from '../../guide/share/sign'

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
