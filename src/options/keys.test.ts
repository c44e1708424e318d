import { describe, expect, it, vi } from 'vitest'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  get: async (key: string) => kept.get(key),
  set: async (key: string, value: unknown) => void kept.set(key, value),
  del: async (key: string) => void kept.delete(key),
}))
vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key } } }))

import { isHandedOver, signGuide, verifyGuide } from '../guide/share/sign'
import { handOverTo, receiveHandOver } from './handOver'
import { forgetKey, makeKey, openKey, readKey, renewKey, sealKey } from './keys'

const PASSPHRASE = 'un été à Lyon, 1998'

describe('the lead’s key', () => {
  it('is kept, travels in a sealed file, and signs the same elsewhere', async () => {
    const made = await makeKey()
    expect((await readKey())?.publicKey).toBe(made.publicKey)
    const file = await sealKey(made, PASSPHRASE)
    await forgetKey()
    expect(await readKey()).toBeUndefined()
    const opened = await openKey(file, PASSPHRASE)
    if (!opened.ok) throw new Error(opened.error)
    // Another key may be held here: it is for the person to say which one stays.
    expect(await readKey()).toBeUndefined()
    const signed = await signGuide({ id: 'x' }, opened.value, crypto.subtle)
    expect(signed.key).toBe(made.publicKey)
    expect(await verifyGuide(signed, crypto.subtle)).toBe('valid')
  })

  it('opens for nobody without its passphrase, and takes no other file', async () => {
    const file = await sealKey(await makeKey(), PASSPHRASE)
    await forgetKey()
    expect(await openKey(file, `${PASSPHRASE}!`)).toEqual({ ok: false, error: 'keyWrongPassphrase' })
    for (const text of [
      '',
      '{',
      '{}',
      'null',
      '[]',
      JSON.stringify({ ...JSON.parse(file), salt: '?'.repeat(22) }),
    ])
      expect(await openKey(text, PASSPHRASE)).toEqual({ ok: false, error: 'keyNotAFile' })
    expect(await readKey()).toBeUndefined()
  })

  it('is refused where somebody changed its public half', async () => {
    const file = JSON.parse(await sealKey(await makeKey(), PASSPHRASE))
    const { publicKey } = await makeKey()
    expect((await openKey(JSON.stringify({ ...file, publicKey }), PASSPHRASE)).ok).toBe(false)
  })

  it('may be changed for another that it vouches for, also once that one has travelled', async () => {
    const former = await makeKey()
    const renewed = await renewKey(former)
    expect((await readKey())?.publicKey).toBe(renewed.publicKey)
    const opened = await openKey(await sealKey(renewed, PASSPHRASE), PASSPHRASE)
    if (!opened.ok) throw new Error(opened.error)
    const { publicKey, formerKey } = opened.value
    expect(formerKey?.key).toBe(former.publicKey)
    expect(await isHandedOver({ key: publicKey, formerKey }, crypto.subtle)).toBe(true)
  })
})

describe('a hand-over', () => {
  it('is kept with the key that it was signed for', async () => {
    const former = await makeKey()
    const own = await makeKey()
    const received = await receiveHandOver(await handOverTo(own.publicKey, former), own)
    if (!received.ok) throw new Error(received.error)
    expect(received.value.publicKey).toBe(own.publicKey)
    expect((await readKey())?.formerKey?.key).toBe(former.publicKey)
  })

  it('is refused for another key, forged, or where it is something else', async () => {
    const former = await makeKey()
    const own = await makeKey()
    const stranger = await makeKey()
    const file = await handOverTo(own.publicKey, former)
    expect(await receiveHandOver(file, stranger)).toEqual({ ok: false, error: 'handOverOther' })
    const { formerKey, ...rest } = JSON.parse(file)
    const forged = JSON.stringify({ ...rest, formerKey: { ...formerKey, key: stranger.publicKey } })
    for (const text of [forged, '', '{}', 'null', '[]', await sealKey(own, PASSPHRASE)])
      expect(await receiveHandOver(text, own)).toEqual({ ok: false, error: 'handOverNotAFile' })
  })
})
