/** The lead's key: made here, kept in IndexedDB where no page reads it, carried to another machine in a file. */
import { del, get, set } from 'idb-keyval'
import * as v from 'valibot'
import type { Guide } from '../guide/guide'
import { fromBase64Url, toBase64Url } from '../guide/share/base64'
import { type SigningKey, signNewKey } from '../guide/share/sign'
import { fail, ok, type Result } from '../result'
import { t } from '../ui/i18n'

const PLACE = 'signing-key'
const ED25519 = { name: 'Ed25519' }

/** A key of one's own, with the former key's word for it where it took over from one. */
export interface OwnKey extends SigningKey {
  readonly formerKey?: Guide['formerKey']
}

const isKey = (value: unknown): value is OwnKey =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'publicKey') === 'string' &&
  Reflect.get(value, 'privateKey') instanceof CryptoKey

/** Undefined where there is none, or the browser refuses its database. */
export const readKey = async (): Promise<OwnKey | undefined> => {
  try {
    const found: unknown = await get(PLACE)
    return isKey(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** Extractable, so that it can be exported: a key that dies with its machine orphans every guide it signed. */
const newKey = async (): Promise<SigningKey> => {
  const pair = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 makes pairs')
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { publicKey: toBase64Url(raw), privateKey: pair.privateKey }
}

export const makeKey = async (): Promise<OwnKey> => keep(await newKey())

/** Another key in the place of this one, which vouches for it: whoever follows the guides need not be asked. */
export const renewKey = async (former: SigningKey): Promise<OwnKey> => {
  const key = await newKey()
  return keep({ ...key, formerKey: await signNewKey(key.publicKey, former, crypto.subtle) })
}

/** The same key, vouched for by the key of whoever published the guides before. */
export const takeOver = (key: SigningKey, formerKey: OwnKey['formerKey']): Promise<OwnKey> =>
  keep({ ...key, formerKey })

export const keep = async (key: OwnKey): Promise<OwnKey> => {
  await set(PLACE, key)
  return key
}

export const forgetKey = (): Promise<void> => del(PLACE)

export const FormerKeySchema = v.object({
  key: v.pipe(v.string(), v.length(43)),
  signature: v.pipe(v.string(), v.length(86)),
})

const FileSchema = v.object({
  format: v.literal('mot-juste-key-1'),
  publicKey: v.pipe(v.string(), v.length(43)),
  salt: v.pipe(v.string(), v.length(22)),
  nonce: v.pipe(v.string(), v.length(16)),
  sealed: v.pipe(v.string(), v.maxLength(400)),
  formerKey: v.optional(FormerKeySchema),
})
const FileText = v.pipe(v.string(), v.parseJson(), FileSchema)

/** OWASP's figure of 2023 for PBKDF2 with SHA-256. */
const ROUNDS = 600_000
export const SHORTEST_PASSPHRASE = 12

const lockOf = async (passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  )
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** The text of the key's file: worthless without the passphrase. */
export const sealKey = async (
  { publicKey, privateKey, formerKey }: OwnKey,
  passphrase: string,
): Promise<string> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const secret = await crypto.subtle.exportKey('pkcs8', privateKey)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    await lockOf(passphrase, salt),
    secret,
  )
  const file: v.InferOutput<typeof FileSchema> = {
    format: 'mot-juste-key-1',
    publicKey,
    salt: toBase64Url(salt),
    nonce: toBase64Url(nonce),
    sealed: toBase64Url(new Uint8Array(sealed)),
    ...(formerKey && { formerKey }),
  }
  return JSON.stringify(file, null, 2)
}

/** Opens a key's file; keeping the key is another step. The error is a sentence. */
export const openKey = async (text: string, passphrase: string): Promise<Result<OwnKey, string>> => {
  const read = v.safeParse(FileText, text)
  if (!read.success) return fail(t('keyNotAFile'))
  const file = read.output
  const salt = fromBase64Url(file.salt)
  const nonce = fromBase64Url(file.nonce)
  const sealed = fromBase64Url(file.sealed)
  if (!salt || !nonce || !sealed) return fail(t('keyNotAFile'))
  try {
    const secret = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: nonce },
      await lockOf(passphrase, salt),
      sealed,
    )
    const privateKey = await crypto.subtle.importKey('pkcs8', secret, ED25519, true, ['sign'])
    const key = {
      publicKey: file.publicKey,
      privateKey,
      ...(file.formerKey && { formerKey: file.formerKey }),
    }
    return (await isPair(key)) ? ok(key) : fail(t('keyNotAFile'))
  } catch {
    return fail(t('keyWrongPassphrase'))
  }
}

/** The public half stands outside the seal: it must be the one that the private half answers to. */
const isPair = async ({ publicKey, privateKey }: SigningKey): Promise<boolean> => {
  const raw = fromBase64Url(publicKey)
  if (raw?.length !== 32) return false
  const probe = new TextEncoder().encode('mot-juste')
  const signature = await crypto.subtle.sign(ED25519, privateKey, probe)
  return crypto.subtle.verify(
    ED25519,
    await crypto.subtle.importKey('raw', raw, ED25519, false, ['verify']),
    signature,
    probe,
  )
}
