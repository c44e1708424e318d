import { fail, type Result } from '../../result'
import { type GuideFault, MAX_GUIDE_LENGTH, readDocument } from '../decode'
import { fromBase64Url, toBase64Url } from './base64'
import { canonicalJson } from './canonical'

/** DEFLATE, handed in: the engine takes no package and no stream of a platform. */
export interface Compression {
  deflate(bytes: Uint8Array): Uint8Array
  /** Undefined where the bytes are no DEFLATE, or unpack to more than `most` bytes. */
  inflate(bytes: Uint8Array, most: number): Uint8Array | undefined
}

/** What a person can still paste into a message. */
const MAX_CODE_LENGTH = 1_000_000
/** Tells a code from any other text, and its format. */
const PREFIX = 'MJ1.'

/** A guide as one word that can be pasted anywhere; undefined where it would be too long to be. */
export function toCode(document: unknown, { deflate }: Compression): string | undefined {
  const code = PREFIX + toBase64Url(deflate(new TextEncoder().encode(canonicalJson(document))))
  return code.length > MAX_CODE_LENGTH ? undefined : code
}

/** The document of a code, still to be decoded. Never throws. */
export function fromCode(text: string, { inflate }: Compression): Result<unknown, GuideFault> {
  const refuse = (kind: GuideFault['kind'], message: string): Result<never, GuideFault> =>
    fail({ kind, message })
  if (text.length > MAX_CODE_LENGTH * 2)
    return refuse('too-big', 'Ce code est trop long pour être celui d’un guide.')
  // Mail and chat cut long words, and links carry the code after a sign.
  const code = text.replace(/\s+/g, '').replace(/^.*[#?=](?=MJ\d)/, '')
  if (/^MJ\d+\./.test(code) && !code.startsWith(PREFIX))
    return refuse(
      'version',
      'Ce code vient d’une version plus récente de Mot juste : mettez l’extension à jour.',
    )
  if (!code.startsWith(PREFIX))
    return refuse('not-a-guide', 'Ce texte n’est pas le code d’un guide : il commence par « MJ1. ».')
  const bytes = fromBase64Url(code.slice(PREFIX.length))
  if (!bytes) return refuse('not-json', 'Ce code est abîmé : il contient des signes étrangers.')
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  const unpacked = inflate(bytes, MAX_GUIDE_LENGTH * 3)
  if (!unpacked)
    return refuse('not-json', 'Ce code est abîmé, incomplet, ou se déplie au-delà de toute mesure.')
  const document = readDocument(new TextDecoder().decode(unpacked))
  return document.ok || document.error.kind !== 'not-json'
    ? document
    : refuse('not-json', 'Ce code est incomplet : copiez-le de nouveau, en entier.')
}
