import { fail, ok, type Result } from '../../result'
import { decodeGuide, type GuideFault } from '../decode'
import type { Guide } from '../guide'
import { fromBase64Url, toBase64Url } from './base64'
import { canonicalJson } from './canonical'
import { FINGERPRINT_WORDS } from './words'

/** The four calls of WebCrypto that guides need, handed in. */
export type Subtle = Pick<SubtleCrypto, 'importKey' | 'sign' | 'verify' | 'deriveBits'>

/** A guide file as it stands, fields in any order: what a signature signs is this and not what was made of it. */
export type GuideDocument = Readonly<Record<string, unknown>>

export interface SigningKey {
  /** 32 bytes in base64url. */
  readonly publicKey: string
  readonly privateKey: CryptoKey
}

export type Signed = 'unsigned' | 'valid' | 'invalid'

const ED25519 = { name: 'Ed25519' }
/** So that a signature of a guide is never one of anything else. */
const PURPOSE = 'mot-juste guide 1\n'
const KEY_PURPOSE = 'mot-juste key 1\n'

const signedBytes = (document: GuideDocument): Uint8Array<ArrayBuffer> => {
  const { signature: _, ...rest } = document
  return new TextEncoder().encode(PURPOSE + canonicalJson(rest))
}

/** The document with its key and signature. */
export async function signGuide(
  document: GuideDocument,
  key: SigningKey,
  subtle: Subtle,
): Promise<GuideDocument> {
  const keyed = { ...document, key: key.publicKey }
  const signature = await subtle.sign(ED25519, key.privateKey, signedBytes(keyed))
  return { ...keyed, signature: toBase64Url(new Uint8Array(signature)) }
}

/** Does the guide's own key sign it? Never rejects: what cannot be checked is invalid. */
export async function verifyGuide(document: GuideDocument, subtle: Subtle): Promise<Signed> {
  const { key, signature } = document
  if (key === undefined && signature === undefined) return 'unsigned'
  if (typeof key !== 'string' || typeof signature !== 'string') return 'invalid'
  return (await isSignedBy(key, signature, signedBytes(document), subtle)) ? 'valid' : 'invalid'
}

/** Hands a guide over: the former key signs the new one. */
export async function signNewKey(
  newKey: string,
  former: SigningKey,
  subtle: Subtle,
): Promise<NonNullable<Guide['formerKey']>> {
  const bytes = new TextEncoder().encode(KEY_PURPOSE + newKey)
  const signature = await subtle.sign(ED25519, former.privateKey, bytes)
  return { key: former.publicKey, signature: toBase64Url(new Uint8Array(signature)) }
}

/** Did `formerKey` sign over to the guide's key? */
export async function isHandedOver(
  { key, formerKey }: Pick<Guide, 'key' | 'formerKey'>,
  subtle: Subtle,
): Promise<boolean> {
  if (key === undefined || formerKey === undefined) return false
  return isSignedBy(formerKey.key, formerKey.signature, new TextEncoder().encode(KEY_PURPOSE + key), subtle)
}

async function isSignedBy(
  key: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
  subtle: Subtle,
): Promise<boolean> {
  const raw = fromBase64Url(key)
  const signed = fromBase64Url(signature)
  if (raw?.length !== 32 || signed?.length !== 64) return false
  try {
    const publicKey = await subtle.importKey('raw', raw, ED25519, false, ['verify'])
    return await subtle.verify(ED25519, publicKey, signed, bytes)
  } catch {
    return false
  }
}

const WORDS = 5
/** Forty-five bits are few: each guess of a forger is made to cost this many hashes. */
const ROUNDS = 200_000

/** Five French words by which two people compare a key on the telephone; undefined where it is no key. */
export async function fingerprint(key: string, subtle: Subtle): Promise<string | undefined> {
  const raw = fromBase64Url(key)
  if (raw?.length !== 32) return undefined
  const material = await subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveBits'])
  const salt = new TextEncoder().encode('mot-juste fingerprint 1')
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    material,
    80,
  )
  const view = new DataView(bits)
  return Array.from(
    { length: WORDS },
    (_, at) => FINGERPRINT_WORDS[view.getUint16(at * 2) % FINGERPRINT_WORDS.length],
  ).join(' ')
}

/** A guide from outside, decoded, with what its signature is worth. A broken signature is refused outright. */
export async function openGuide(
  document: unknown,
  subtle: Subtle,
): Promise<Result<{ readonly guide: Guide; readonly signed: Signed }, GuideFault>> {
  const decoded = decodeGuide(document)
  if (!decoded.ok) return decoded
  const signed = await verifyGuide(Object.fromEntries(Object.entries(Object(document))), subtle)
  if (signed === 'invalid')
    return fail({
      kind: 'signature',
      message: 'La signature de ce guide est fausse : il a été modifié depuis sa publication.',
    })
  return ok({ guide: decoded.value, signed })
}
