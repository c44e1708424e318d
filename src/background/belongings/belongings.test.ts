import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import charter from '../../../public/guides/commerce-en-ligne.guide.json'
import { BELONGINGS, type Belongings, MAX_BELONGINGS, readBelongings } from '../../belongings'
import type { GuideRequest } from '../../guideMessages'
import { MOST_WORDS } from '../../limits'
import { createDesk } from '../guides/desk'
import { createGuideStore } from '../guides/guideStore'
import { noPolicy } from '../guides/policy'
import { createLearning } from '../learn/learning'
import { createReplyStore } from '../replies/replyStore'
import { createSettingsStore } from '../settingsStore'
import { memory } from '../testing'
import { type BelongingsParts, createBelongingsDesk } from './desk'

/** A browser in which nothing is kept yet. */
const freshBrowser = () => {
  const area = memory()
  const book = new Map<string, unknown>()
  const settings = createSettingsStore(area)
  const replies = createReplyStore(area)
  const store = createGuideStore(area)
  const learning = createLearning(settings.read, {
    get: async (key) => structuredClone(book.get(key)),
    set: async (key, value) => void book.set(key, structuredClone(value)),
    clear: async () => book.clear(),
  })
  const guides = createDesk({
    store,
    subscriptions: { check: async () => undefined, tick: async () => undefined },
    policy: async () => noPolicy,
    conflicts: async () => [],
    fetch: () => Promise.reject(new Error('Nothing is fetched here.')),
    subtle: webcrypto.subtle,
    now: () => 0,
    random: () => 0,
    arrival: async () => ({
      guides: (await store.read()).installed.map(({ guide }) => guide),
      subtle: webcrypto.subtle,
      version: '1.0.0',
    }),
  })
  const desk = createBelongingsDesk({ settings, replies, guides, learning, now: () => 0 })
  const gather = async (): Promise<Belongings> => {
    const reply = await desk({ kind: 'gather' })
    if (reply.kind !== 'gathered') throw new Error('Nothing was gathered.')
    return reply.document
  }
  return { area, settings, replies, guides, learning, desk, gather }
}

const furnished = async () => {
  const browser = freshBrowser()
  await browser.settings.update({ kind: 'learn-words', words: ['Zalando', 'œuvrette'] })
  await browser.settings.update({ kind: 'disable-rule', rule: 'style/lourdeur' })
  await browser.settings.update({ kind: 'set-skill', skill: 'beginner' })
  await browser.replies.save({ id: 'merci', title: 'Merci', text: 'Merci {prénom} !' })
  await browser.replies.sign('Inès')
  await browser.guides({ kind: 'take', document: charter, source: { kind: 'starter' } })
  await browser.guides({ kind: 'enable', id: charter.id, enabled: false })
  await browser.guides({
    kind: 'save-draft',
    id: 'musee',
    name: 'Musée',
    document: { id: 'musee', half: true },
  })
  await browser.learning.note(
    { type: 'note', happenings: [{ rule: 'grammar/a', kind: 'grammar', event: 'seen' }], words: 120 },
    {},
  )
  return browser
}

describe('all that one owns', () => {
  it('comes back the same in another browser, and twice is the same as once', async () => {
    const document = await (await furnished()).gather()
    const other = freshBrowser()
    expect(await other.desk({ kind: 'restore', document: JSON.parse(JSON.stringify(document)) })).toEqual({
      kind: 'restored',
      left: [],
    })
    expect(await other.gather()).toEqual(document)
    await other.desk({ kind: 'restore', document })
    expect(await other.gather()).toEqual(document)
  })

  it('is added to what is there, and takes the place of nothing', async () => {
    const other = freshBrowser()
    await other.settings.update({ kind: 'learn-word', word: 'Mireval' })
    await other.replies.save({ id: 'retard', title: 'Retard', text: 'Nous cherchons.' })
    await other.guides({ kind: 'save-draft', id: 'musee', name: 'Le mien', document: { id: 'musee' } })
    const reply = await other.desk({ kind: 'restore', document: await (await furnished()).gather() })
    expect(reply).toMatchObject({ left: [expect.stringContaining('Brouillon « Musée »')] })
    const { settings, replies, drafts } = await other.gather()
    expect(settings).toMatchObject({ words: ['Mireval', 'Zalando', 'œuvrette'], skill: 'beginner' })
    expect(replies.map(({ id }) => id)).toEqual(['retard', 'merci'])
    expect(drafts).toMatchObject([{ name: 'Le mien' }])
  })

  it('says how many words a full dictionary has no room for, and keeps those that it has', async () => {
    const mine = Array.from({ length: MOST_WORDS - 1 }, (_, n) => `mot${n}`)
    const browser = freshBrowser()
    await browser.settings.update({ kind: 'learn-words', words: mine })
    const restored = await browser.desk({ kind: 'restore', document: await (await furnished()).gather() })
    expect(restored).toMatchObject({ left: [expect.stringContaining('1 mot de trop')] })
    const { words } = await browser.settings.read()
    expect(words).toHaveLength(MOST_WORDS)
    expect(words.slice(0, -1)).toEqual(mine)
  })

  it('follows no address that a file names', async () => {
    const document = await (await furnished()).gather()
    const [guide] = document.guides
    if (!guide) throw new Error('There is no guide.')
    const url = 'https://exemple.fr/charte.guide.json'
    const hostile = { ...document, guides: [{ ...guide, source: { kind: 'subscription', url } }] }
    const other = freshBrowser()
    expect(await other.desk({ kind: 'restore', document: hostile })).toMatchObject({
      left: [expect.stringContaining(url)],
    })
    expect((await other.gather()).guides).toMatchObject([{ source: { kind: 'file' } }])
  })

  it('leaves out a guide that was changed, as every door does, and takes the rest', async () => {
    const document = await (await furnished()).gather()
    const other = freshBrowser()
    const reply = await other.desk({
      kind: 'restore',
      document: {
        ...document,
        guides: [{ document: { id: 'x', evil: true }, source: { kind: 'file' }, enabled: true }],
      },
    })
    expect(reply).toMatchObject({ left: [expect.stringMatching(/^Guide : /)] })
    expect((await other.gather()).replies).toEqual(document.replies)
  })

  it('changes nothing where there is no room, and says so', async () => {
    const other = freshBrowser()
    other.area.full = true
    const reply = await other.desk({ kind: 'restore', document: await (await furnished()).gather() })
    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining('plein') })
  })
})

describe('what could not be brought back', () => {
  const NO_ROOM = 'Il n’y a plus de place.'
  const FULL = { ok: false, error: NO_ROOM } as const
  type Browser = ReturnType<typeof freshBrowser>
  /** The desk of guides, which refuses one kind of request. */
  const guidesBut = (browser: Browser, kind: GuideRequest['kind']): Pick<BelongingsParts, 'guides'> => ({
    guides: async (ask) => (ask.kind === kind ? { kind: 'refused', message: NO_ROOM } : browser.guides(ask)),
  })

  it.each<[string, (browser: Browser) => Partial<BelongingsParts>, RegExp]>([
    [
      'a guide that was switched off and is not any more',
      (browser) => guidesBut(browser, 'enable'),
      /^.+ : repris, mais actif alors qu’il ne l’était pas\. Il n’y a plus de place\.$/,
    ],
    [
      'the guide chosen everywhere',
      (browser) => guidesBut(browser, 'pin'),
      /^Le guide choisi pour tous les sites ne l’est pas de nouveau\. Il n’y a plus de place\.$/,
    ],
    [
      'a draft',
      (browser) => guidesBut(browser, 'save-draft'),
      /^Brouillon « Musée » : Il n’y a plus de place\.$/,
    ],
    [
      'a reply',
      ({ replies }) => ({ replies: { ...replies, save: async () => FULL } }),
      /^Réponses, à partir de « Merci » : Il n’y a plus de place\.$/,
    ],
    [
      'the signature',
      ({ replies }) => ({ replies: { ...replies, sign: async () => FULL } }),
      /^Signature : elle n’a pas pu être enregistrée/,
    ],
    [
      'the notebook',
      ({ learning }) => ({
        learning: {
          ...learning,
          restore: async (stored) => ({ ...(await learning.restore(stored)), state: 'blocked' }),
        },
      }),
      /^Carnet d’erreurs : le navigateur n’a pas pu l’enregistrer\.$/,
    ],
  ])('is told of %s, and of nothing else', async (_, refusing, said) => {
    const brought = await furnished()
    await brought.guides({ kind: 'pin', id: charter.id })
    const document = await brought.gather()
    const browser = freshBrowser()
    const desk = createBelongingsDesk({ ...browser, now: () => 0, ...refusing(browser) })
    expect(await desk({ kind: 'restore', document })).toEqual({
      kind: 'restored',
      left: [expect.stringMatching(said)],
    })
  })

  it('does not cost the signature where there is no room for a reply', async () => {
    const browser = freshBrowser()
    const replies = { ...browser.replies, save: async () => FULL }
    const desk = createBelongingsDesk({ ...browser, now: () => 0, replies })
    await desk({ kind: 'restore', document: await (await furnished()).gather() })
    expect((await browser.replies.read()).signature).toBe('Inès')
  })
})

describe('a file that is brought back', () => {
  it.each([
    ['cut short', '{"format": "mot-juste-belongings-1", "replies": [', /coupé/],
    ['fifty megabytes', `{"format":"${BELONGINGS}","signature":"${'x'.repeat(50_000_000)}"}`, /trop gros/],
    ['of another program', '{"words": []}', /n’est pas un export/],
    ['of a later version', '{"format": "mot-juste-belongings-2"}', /plus récente/],
    ['a list', '[]', /n’est pas un export/],
    ['nothing', 'null', /n’est pas un export/],
    ['of wrong types', `{"format":"${BELONGINGS}","replies":"x"}`, /n’est pas un export/],
    ['a hundred thousand brackets', '['.repeat(100_000), /coupé/],
  ])('%s is refused in one sentence', (_, text, expected) => {
    const read = readBelongings(text)
    expect(read.ok ? '' : read.error).toMatch(expected)
  })

  it('keeps the good things beside the bad ones, and counts those', () => {
    const read = readBelongings(
      JSON.stringify({
        format: BELONGINGS,
        replies: [{ id: 'a', title: 'A', text: 'Merci.' }, 3, { id: '', title: '', text: '' }],
        guides: [null],
        drafts: [{ id: '../x', name: 'x', document: {} }],
      }),
    )
    expect(read).toMatchObject({
      ok: true,
      value: {
        belongings: { replies: [{ id: 'a' }], guides: [], drafts: [] },
        left: [
          'Réponses : 2 sur 3 illisibles, laissés de côté.',
          'Guides : 1 sur 1 illisibles, laissés de côté.',
          'Brouillons : 1 sur 1 illisibles, laissés de côté.',
        ],
      },
    })
  })

  it('cannot reach into the program by the names of its fields', async () => {
    const text = `{"format":"${BELONGINGS}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "settings":{"__proto__":{"polluted":1},"words":["a"]},"drafts":[{"id":"d","name":"D","document":{"__proto__":{"polluted":1},"id":"d"}}],
      "notebook":{"__proto__":{"polluted":1},"records":[{"rule":"__proto__","kind":"grammar"}]}}`
    const read = readBelongings(text)
    if (!read.ok) throw new Error(read.error)
    const other = freshBrowser()
    await other.desk({ kind: 'restore', document: read.value.belongings })
    const { settings, drafts } = await other.gather()
    expect(settings?.words).toEqual(['a'])
    expect(Reflect.get(Object(settings), 'polluted')).toBeUndefined()
    expect(Reflect.get(Object(drafts[0]?.document), 'polluted')).toBeUndefined()
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('never throws, whatever stands in any of its fields', async () => {
    const field = fc.constantFrom(
      'settings',
      'replies',
      'signature',
      'guides',
      'pinned',
      'drafts',
      'notebook',
      'savedAt',
    )
    const value = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, value)), async (fields) => {
        const text = JSON.stringify({ ...Object.fromEntries(fields), format: BELONGINGS })
        const read = readBelongings(text)
        const other = freshBrowser()
        const reply = await other.desk({ kind: 'restore', document: JSON.parse(text) })
        expect(reply.kind).toBe(read.ok ? 'restored' : 'refused')
        await other.gather()
      }),
    )
    expect(MAX_BELONGINGS).toBeGreaterThan(10_000_000)
  })
})
