import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { compression } from '../../background/guides/compression'
import { builtInGuide, type Guide } from '../guide'
import { toBase64Url } from './base64'
import { canonicalJson } from './canonical'
import { fromCode, toCode } from './code'
import {
  fingerprint,
  isHandedOver,
  openGuide,
  type SigningKey,
  signGuide,
  signNewKey,
  verifyGuide,
} from './sign'
import { decideUpdate } from './update'
import { FINGERPRINT_WORDS } from './words'

const { subtle } = globalThis.crypto
const newKey = async (): Promise<SigningKey> => {
  const pair = await subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('no pair')
  return {
    publicKey: toBase64Url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))),
    privateKey: pair.privateKey,
  }
}
const document = { id: 'maison', name: 'Maison Léa', revision: 3, address: 'vous' }
const faultOf = (text: string): string => {
  const read = fromCode(text, compression)
  return read.ok ? 'ok' : read.error.message
}

describe('the code of a guide', () => {
  it('comes back as it went, through mail and links', () => {
    const code = toCode(document, compression) ?? ''
    expect(fromCode(code, compression)).toEqual({ ok: true, value: document })
    expect(
      fromCode(`https://exemple.fr/guide#${code.slice(0, 20)}\n ${code.slice(20)}`, compression),
    ).toEqual({ ok: true, value: document })
  })

  it.each([
    ['another text', 'bonjour', /commence par/],
    ['a later format', 'MJ2.abcd', /plus récente/],
    ['foreign signs', 'MJ1.àà', /signes étrangers/],
    ['half a code', (toCode(document, compression) ?? '').slice(0, 40), /incomplet/],
    [
      'no guide inside',
      `MJ1.${toBase64Url(deflateSync(new TextEncoder().encode('pas de JSON')))}`,
      /incomplet/,
    ],
    ['a bomb', `MJ1.${toBase64Url(deflateSync(new Uint8Array(200_000_000)))}`, /mesure/],
    ['too long a text', 'MJ1.'.padEnd(3_000_000, 'a'), /trop long/],
  ])('%s is refused in one sentence', (_, text, expected) => {
    expect(faultOf(text)).toMatch(expected)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void faultOf(`MJ1.${text}`)))
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void faultOf(`MJ1.${toBase64Url(bytes)}`)))
  })
})

describe('a signature', () => {
  let key: SigningKey
  beforeAll(async () => {
    key = await newKey()
  })

  it('holds whatever the order of the fields, and for nothing else', async () => {
    const signed = await signGuide(document, key, subtle)
    expect(await verifyGuide(signed, subtle)).toBe('valid')
    expect(await verifyGuide(Object.fromEntries(Object.entries(signed).reverse()), subtle)).toBe('valid')
    expect(await verifyGuide({ ...signed, address: 'tu' }, subtle)).toBe('invalid')
    expect(await verifyGuide({ ...signed, key: (await newKey()).publicKey }, subtle)).toBe('invalid')
    expect(await verifyGuide({ ...signed, signature: undefined }, subtle)).toBe('invalid')
    expect(await verifyGuide(document, subtle)).toBe('unsigned')
  })

  it('that is wrong refuses the guide in one sentence', async () => {
    const signed = await signGuide(document, key, subtle)
    const opened = await openGuide({ ...signed, revision: 9 }, subtle)
    expect(opened.ok ? '' : opened.error.message).toMatch(/signature de ce guide est fausse/)
    expect((await openGuide(signed, subtle)).ok).toBe(true)
  })

  it('has a fingerprint of five words, the same each time', async () => {
    const words = await fingerprint(key.publicKey, subtle)
    expect(words?.split(' ')).toHaveLength(5)
    expect(await fingerprint(key.publicKey, subtle)).toBe(words)
    expect(await fingerprint('abc', subtle)).toBeUndefined()
    expect(await fingerprint('A'.repeat(43), subtle)).toBe('fauteuil fleur séance aise flamme')
  })

  it('may hand over to another key', async () => {
    const next = await newKey()
    const formerKey = await signNewKey(next.publicKey, key, subtle)
    expect(await isHandedOver({ key: next.publicKey, formerKey }, subtle)).toBe(true)
    expect(await isHandedOver({ key: key.publicKey, formerKey }, subtle)).toBe(false)
  })
})

it('has 512 words that no two begin alike', () => {
  const starts = FINGERPRINT_WORDS.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 4))
  expect(FINGERPRINT_WORDS).toHaveLength(512)
  expect(new Set(starts).size).toBe(512)
})

it('writes JSON in one spelling', () => {
  expect(canonicalJson({ b: [1, { d: undefined, c: 'é' }], a: null })).toBe('{"a":null,"b":[1,{"c":"é"}]}')
})

describe('an update', () => {
  const A = 'A'.repeat(43)
  const B = 'B'.repeat(43)
  const guide = (more: Partial<Guide>): Guide => ({ ...builtInGuide, id: 'maison', revision: 3, ...more })
  const valid = { signed: 'valid', handedOver: false } as const

  it.each([
    [
      'the same key and a higher revision',
      guide({ key: A }),
      { guide: guide({ key: A, revision: 4 }), ...valid },
      'apply',
    ],
    ['the same guide', guide({ key: A }), { guide: guide({ key: A }), ...valid }, 'same'],
    ['an older revision', guide({ key: A }), { guide: guide({ key: A, revision: 2 }), ...valid }, 'refuse'],
    [
      'the same revision of another',
      guide({ key: A }),
      { guide: guide({ key: A, signature: 'x' }), ...valid },
      'refuse',
    ],
    [
      'another id',
      guide({ key: A }),
      { guide: guide({ id: 'autre', key: A, revision: 4 }), ...valid },
      'refuse',
    ],
    [
      'no signature any more',
      guide({ key: A }),
      { guide: guide({ revision: 4 }), signed: 'unsigned', handedOver: false },
      'refuse',
    ],
    [
      'a wrong signature',
      guide({ key: A }),
      { guide: guide({ key: A, revision: 4 }), signed: 'invalid', handedOver: false },
      'refuse',
    ],
    ['another key', guide({ key: A }), { guide: guide({ key: B, revision: 4 }), ...valid }, 'ask'],
    [
      'another key, handed over',
      guide({ key: A }),
      {
        guide: guide({ key: B, revision: 4, formerKey: { key: A, signature: '' } }),
        signed: 'valid',
        handedOver: true,
      },
      'apply',
    ],
    [
      'another key, handed over by a third',
      guide({ key: A }),
      {
        guide: guide({ key: B, revision: 4, formerKey: { key: 'C', signature: '' } }),
        signed: 'valid',
        handedOver: true,
      },
      'ask',
    ],
    ['a first guide', undefined, { guide: guide({ key: A }), ...valid }, 'ask'],
    ['a guide that becomes signed', guide({}), { guide: guide({ key: A, revision: 4 }), ...valid }, 'ask'],
  ] as const)('with %s', (_, installed, arrival, expected) => {
    const decision = decideUpdate(installed, arrival)
    expect(decision.kind).toBe(expected)
    if ('message' in decision) expect(decision.message).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('never goes back, whatever the person agrees to', () => {
    const arrival = { guide: guide({ key: A, revision: 2 }), ...valid }
    expect(decideUpdate(guide({ key: A }), arrival, true).kind).toBe('refuse')
    expect(
      decideUpdate(guide({ key: A }), { guide: guide({ key: B, revision: 4 }), ...valid }, true).kind,
    ).toBe('apply')
  })
})
