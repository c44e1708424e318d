import { beforeEach, describe, expect, it } from 'vitest'
import { MAX_GUIDE_LENGTH } from '../../guide/decode'
import type { GuideDocument } from '../../guide/share/sign'
import type { GuideReply } from '../../guideMessages'
import { memory } from '../testing'
import { createDesk, type Desk } from './desk'
import { createGuideStore, type GuideStore } from './guideStore'
import { noPolicy, type Policy } from './policy'
import { createSubscriptions, JITTER, PERIOD, type Subscriptions } from './subscriptions'
import { blockingRule, guideDocument, lead } from './testing'

const URL_OF_GUIDE = 'https://guides.exemple.fr/musee.guide.json'
const MIRROR = 'https://miroir.exemple.fr/musee.guide.json'
const source = { kind: 'subscription', url: URL_OF_GUIDE } as const

let now = 0
let random = 0
let policy: Policy = noPolicy
let answer: (url: string, init: RequestInit) => Response
let asked: { url: string; init: RequestInit }[] = []
let sign: (document: GuideDocument) => Promise<GuideDocument>
let store: GuideStore
let subscriptions: Subscriptions
let desk: Desk

const json = (document: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json', ...headers } })

beforeEach(async () => {
  now = 1_000
  random = 0.5
  policy = noPolicy
  asked = []
  sign = await lead()
  store = createGuideStore(memory())
  const parts = {
    store,
    policy: async () => policy,
    fetch: async (url: string, init: RequestInit) => {
      asked.push({ url, init })
      return answer(url, init)
    },
    now: () => now,
    random: () => random,
    arrival: async () => ({
      guides: (await store.read()).installed.map(({ guide }) => guide),
      subtle: crypto.subtle,
      version: '0.1.0',
    }),
  }
  subscriptions = createSubscriptions(parts)
  desk = createDesk({ ...parts, subscriptions, subtle: crypto.subtle, conflicts: async () => [] })
})

const subscribe = async (document: GuideDocument): Promise<void> => {
  expect(await desk({ kind: 'take', document, source })).toEqual({ kind: 'done' })
}
const held = async () => (await store.read()).installed[0]
const messageOf = (reply: GuideReply): string => (reply.kind === 'refused' ? reply.message : '')

describe('a subscription', () => {
  it('asks nothing of anyone before its time, and then without cookie, referrer, cache or redirection', async () => {
    await subscribe(await sign(guideDocument(1)))
    answer = () => json({})
    now += PERIOD
    await subscriptions.tick()
    expect(asked).toEqual([])
    now += JITTER
    const second = await sign(guideDocument(2))
    answer = () => json(second, { etag: '"b"' })
    await subscriptions.tick()
    expect(asked).toHaveLength(1)
    expect(asked[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    })
    expect(asked[0]?.init.body).toBeUndefined()
    expect((await held())?.guide.revision).toBe(2)
    expect((await held())?.others.map(({ revision }) => revision)).toEqual([1])
  })

  it('sends back the tag that it was given, and takes 304 for an answer', async () => {
    await subscribe(await sign(guideDocument(1)))
    const second = await sign(guideDocument(2))
    answer = () => json(second, { etag: '"b"' })
    expect(await desk({ kind: 'check', id: 'musee' })).toEqual({ kind: 'done' })
    answer = () => new Response(null, { status: 304 })
    now += PERIOD + JITTER
    await subscriptions.tick()
    expect((await store.read()).feeds[0]).toMatchObject({ freshAt: now, failure: null })
    expect(asked[1]?.init.headers).toMatchObject({ 'if-none-match': '"b"' })
    expect((await held())?.guide.revision).toBe(2)
  })

  it('is asked again when the clock was set back, and does not wait for its old time', async () => {
    await subscribe(await sign(guideDocument(1)))
    const answered = await sign(guideDocument(2))
    answer = () => json(answered)
    now = 400 * 24 * 3_600_000
    await subscriptions.tick()
    expect(asked).toHaveLength(1)
    now -= 365 * 24 * 3_600_000
    await subscriptions.tick()
    await subscriptions.tick()
    expect(asked).toHaveLength(2)
  })

  it('leaves a new rule that blocks to the person, told in words', async () => {
    await subscribe(await sign(guideDocument(1)))
    const second = await sign(guideDocument(2, { rules: [blockingRule] }))
    answer = () => json(second)
    await desk({ kind: 'check', id: 'musee' })
    expect((await held())?.guide.revision).toBe(1)
    const offer = await desk({ kind: 'pending', id: 'musee' })
    expect(offer).toMatchObject({ kind: 'offer', replaces: 1, question: null })
    expect(offer.kind === 'offer' && offer.changes[0]).toMatchObject({
      weight: 'strict',
      message: expect.stringContaining('bloquante'),
    })
    await desk({ kind: 'settle-pending', id: 'musee', accepted: true })
    expect((await held())?.guide.revision).toBe(2)
    expect((await held())?.pending).toBeNull()
  })

  it('does not bring back what the person has gone back from, and brings what is newer', async () => {
    await subscribe(await sign(guideDocument(1)))
    const second = await sign(guideDocument(2))
    answer = () => json(second)
    await desk({ kind: 'check', id: 'musee' })
    await desk({ kind: 'roll-back', id: 'musee', revision: 1 })
    await desk({ kind: 'check', id: 'musee' })
    expect((await held())?.guide.revision).toBe(1)
    const third = await sign(guideDocument(3))
    answer = () => json(third)
    await desk({ kind: 'check', id: 'musee' })
    expect((await held())?.guide.revision).toBe(3)
  })

  it('offers again what the person has refused only when they ask for it', async () => {
    await subscribe(await sign(guideDocument(1)))
    const second = await sign(guideDocument(2, { rules: [blockingRule] }))
    answer = (_, { headers }) =>
      new Headers(headers).has('if-none-match')
        ? new Response(null, { status: 304 })
        : json(second, { etag: '"b"' })
    await desk({ kind: 'check', id: 'musee' })
    await desk({ kind: 'settle-pending', id: 'musee', accepted: false })
    const byTag = answer
    // A host may answer in full without a tag, too.
    answer = () => json(second)
    now += PERIOD + JITTER
    await subscriptions.tick()
    expect((await held())?.pending).toBeNull()
    answer = byTag
    await desk({ kind: 'check', id: 'musee' })
    expect((await held())?.pending).toMatchObject({ revision: 2 })
    expect((await held())?.guide.revision).toBe(1)
  })

  it('leaves a guide switched off that was, by itself and by an update agreed to', async () => {
    await subscribe(await sign(guideDocument(1)))
    await desk({ kind: 'enable', id: 'musee', enabled: false })
    const second = await sign(guideDocument(2))
    answer = () => json(second)
    await desk({ kind: 'check', id: 'musee' })
    expect(await held()).toMatchObject({ guide: { revision: 2 }, enabled: false })
    const third = await sign(guideDocument(3, { rules: [blockingRule] }))
    answer = () => json(third)
    await desk({ kind: 'check', id: 'musee' })
    await desk({ kind: 'settle-pending', id: 'musee', accepted: true })
    expect(await held()).toMatchObject({ guide: { revision: 3 }, enabled: false })
  })

  it('asks a mirror when the address is dead', async () => {
    await subscribe(await sign(guideDocument(1, { mirrors: [MIRROR] })))
    const second = await sign(guideDocument(2))
    answer = (url) => (url === MIRROR ? json(second) : new Response('', { status: 500 }))
    expect(await desk({ kind: 'check', id: 'musee' })).toEqual({ kind: 'done' })
    expect((await held())?.guide.revision).toBe(2)
  })

  it.each<[string, () => Promise<Response> | Response, RegExp]>([
    ['a web page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), /page web/],
    [
      'a redirection',
      () => new Response(null, { status: 302, headers: { location: 'https://x.fr' } }),
      /renvoie ailleurs/,
    ],
    ['304 to who never had a tag', () => new Response(null, { status: 304 }), /rien de nouveau/],
    ['an error', () => new Response('', { status: 404 }), /erreur 404/],
    ['JSON cut short', () => new Response('{"format":1,"id":"mus', { headers: {} }), /coupé/],
    ['fifty megabytes', () => json({}, { 'content-length': String(MAX_GUIDE_LENGTH * 13) }), /trop gros/],
    ['a guide without a signature', () => json(guideDocument(2)), /signé/],
    ['an older guide', async () => json(await sign(guideDocument(0))), /plus ancien/],
    ['another guide', async () => json(await sign(guideDocument(2, { id: 'autre' }))), /autre guide/],
    [
      'a guide that was tampered with',
      async () => json({ ...(await sign(guideDocument(2))), name: 'Musee' }),
      /signature/,
    ],
    [
      'scripts in a field',
      async () => json(await sign(guideDocument(2, { name: '<script>x</script>' }))),
      /balises/,
    ],
    [
      'a later format',
      async () => json(await sign(guideDocument(2, { format: 2 }))),
      /mettez l’extension à jour/,
    ],
    [
      'a guide of a later Mot juste',
      async () => json(await sign(guideDocument(2, { engine: { min: '9.0.0' } }))),
      /9\.0\.0/,
    ],
    [
      'a guide that completes itself',
      async () => json(await sign(guideDocument(2, { extends: 'musee' }))),
      /lui-même/,
    ],
    [
      'nothing at all',
      () => {
        throw new TypeError('Failed to fetch')
      },
      /ne répond pas/,
    ],
  ])('that answers by %s is told in one sentence, and the guide before stays', async (_, made, sentence) => {
    await subscribe(await sign(guideDocument(1)))
    let body: Response | undefined
    let fault: unknown
    try {
      body = await made()
    } catch (thrown) {
      fault = thrown
    }
    answer = () => {
      if (!body) throw fault
      return body
    }
    const message = messageOf(await desk({ kind: 'check', id: 'musee' }))
    expect(message).toMatch(sentence)
    expect(message).toMatch(/^\p{Lu}[^.]*(?:\.\d[^.]*)*\.$/u)
    expect((await held())?.guide.revision).toBe(1)
    expect((await store.read()).feeds[0]?.failure).toBe(message)
  })

  it('asks before it follows another key, and the old key may hand over', async () => {
    await subscribe(await sign(guideDocument(1)))
    const stranger = await lead()
    const second = await stranger(guideDocument(2))
    answer = () => json(second)
    await desk({ kind: 'check', id: 'musee' })
    expect((await held())?.guide.revision).toBe(1)
    expect(await desk({ kind: 'pending', id: 'musee' })).toMatchObject({
      question: expect.stringContaining('autre clé'),
      words: expect.stringMatching(/^(\S+ ){4}\S+$/),
    })
    await desk({ kind: 'settle-pending', id: 'musee', accepted: false })
    expect((await held())?.pending).toBeNull()
  })
})

describe('a policy', () => {
  it('installs the guide of an address by itself, blocking rules too, and nobody removes it', async () => {
    policy = { ...noPolicy, subscriptions: [URL_OF_GUIDE] }
    const first = await sign(guideDocument(1, { rules: [blockingRule] }))
    answer = () => json(first)
    await subscriptions.tick()
    expect(await held()).toMatchObject({ source: { kind: 'policy', url: URL_OF_GUIDE } })
    const stranger = await lead()
    const other = await stranger(guideDocument(2))
    answer = () => json(other)
    expect(messageOf(await desk({ kind: 'check', id: 'musee' }))).toMatch(/autre clé/)
    expect(messageOf(await desk({ kind: 'take', document: other, source: { kind: 'file' } }))).toMatch(
      /imposé/,
    )
    expect((await held())?.guide.revision).toBe(1)
  })
})

describe('an offer', () => {
  it('of a first guide asks for the five words, and installs nothing', async () => {
    const offer = await desk({ kind: 'offer', document: await sign(guideDocument(1)), source })
    expect(offer).toMatchObject({
      signed: true,
      replaces: null,
      question: expect.stringContaining('cinq mots'),
    })
    expect((await store.read()).installed).toEqual([])
  })

  it.each([
    [null, /objet JSON/],
    [[], /objet JSON/],
    [{ name: 'Sans nom' }, /identifiant/],
    [{ id: 'x', extends: 'absent' }, /n’est pas installé/],
  ])('of %j is refused in a sentence', async (document, sentence) => {
    expect(messageOf(await desk({ kind: 'offer', document, source: { kind: 'file' } }))).toMatch(sentence)
  })

  it('says that a guide is unsigned', async () => {
    expect(await desk({ kind: 'offer', document: guideDocument(1), source: { kind: 'file' } })).toMatchObject(
      {
        signed: false,
        words: null,
        question: expect.stringContaining('pas signé'),
      },
    )
  })
})
