import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { PERSONAL_GUIDE } from '../../guideMessages'
import type { Finding } from '../../rules/finding'
import { guideOf } from '../../rules/guide/testing'
import { createEffectiveGuides } from './effective'
import type { InstalledGuide, Shelf } from './guideStore'
import { noPolicy, type Policy } from './policy'
import { blockingRule, guideDocument } from './testing'

const held = (document: object, more: Partial<InstalledGuide> = {}): InstalledGuide => {
  const guide = guideOf(document)
  return {
    id: guide.id,
    guide,
    document: {},
    source: { kind: 'file' },
    enabled: true,
    heldFrom: 0,
    others: [],
    pending: null,
    ...more,
  }
}
const shelfOf = (installed: InstalledGuide[], more: Partial<Shelf> = {}): Shelf => ({
  installed,
  drafts: [],
  feeds: [],
  pinned: null,
  faults: [],
  ...more,
})
const at = (
  shelf: Shelf,
  policy: Policy = noPolicy,
  words: string[] = [],
  url = 'https://www.facebook.com/musee',
) =>
  createEffectiveGuides()(
    { site: new URL(url).hostname, url },
    { shelf, policy, words, now: Date.UTC(2026, 10, 28) },
  )

const finding = (rule: string): Finding => ({
  span: { start: 0, end: 1 },
  kind: 'guide',
  category: 'guide',
  rule,
  severity: 'warn',
  confidence: 1,
  message: '',
  why: '',
  suggestions: [],
})

describe('the guide in force', () => {
  it('is the built-in one where there is none, with the personal dictionary', () => {
    const { guide, here } = at(shelfOf([]), noPolicy, ['Doctolib'])
    expect(guide.vocabulary).toEqual(['Doctolib'])
    expect(here).toMatchObject({ id: null, name: builtInGuide.name, lock: 'open' })
  })

  it('lets nobody soften what the policy locks, and says so', () => {
    const locked = { ...blockingRule, lock: 'locked' }
    const policy = {
      ...noPolicy,
      guides: [guideOf(guideDocument(1, { id: 'siege', name: 'Siège', rules: [locked] }))],
    }
    const softer = { ...blockingRule, severity: 'hint' }
    const { guide, here, conflicts, sourceOf } = at(
      shelfOf([held(guideDocument(1, { rules: [softer] }))]),
      policy,
    )
    expect(guide.rules.map(({ severity }) => severity)).toEqual(['stop'])
    expect(here).toMatchObject({ id: 'musee', lock: 'locked', notes: ['conflict'] })
    expect(conflicts.join()).toContain('verrouillé')
    expect(sourceOf(finding('guide/gratuit'))).toEqual({
      guide: 'Siège',
      layer: 'organisation',
      lock: 'locked',
    })
  })

  it('holds to a guide of reviews that the policy imposes where nobody knows what is written, if not to one’s own', () => {
    const locked = { ...blockingRule, lock: 'locked' }
    const reviews = guideDocument(1, { id: 'siege', scope: { surfaces: ['review'] }, rules: [locked] })
    const imposing = { ...noPolicy, guides: [guideOf(reviews)] }
    expect(at(shelfOf([]), imposing).here).toMatchObject({ id: 'siege', lock: 'locked' })
    expect(at(shelfOf([held(reviews)])).here.id).toBeNull()
    const message = { site: 'x.com', surface: 'message' } as const
    const given = { shelf: shelfOf([]), policy: imposing, words: [], now: 0 }
    expect(createEffectiveGuides()(message, given).here.id).toBeNull()
  })

  it('completes the guide of the place by the person’s own rules', () => {
    const own = held({ ...guideDocument(1), id: PERSONAL_GUIDE, name: 'Mes règles', rules: [blockingRule] })
    const { guide, here, sourceOf } = at(shelfOf([held(guideDocument(1)), own]))
    expect(here.id).toBe('musee')
    expect(guide.rules).toHaveLength(1)
    expect(sourceOf(finding('guide/gratuit'))).toMatchObject({ layer: 'person' })
  })

  it('leaves aside a guide that is off, and one of another place', () => {
    const off = held(guideDocument(1), { enabled: false })
    const elsewhere = held(guideDocument(1, { id: 'autre', scope: { sites: ['x.com'] } }))
    expect(at(shelfOf([off, elsewhere])).here.id).toBeNull()
    expect(at(shelfOf([off, elsewhere]), noPolicy, [], 'https://x.com/a').here.id).toBe('autre')
  })

  it('is the pinned one wherever one is, and the policy’s pin before the person’s', () => {
    const guides = [
      held(guideDocument(1)),
      held(guideDocument(1, { id: 'autre', scope: { sites: ['x.com'] } })),
    ]
    expect(at(shelfOf(guides, { pinned: 'autre' })).here).toMatchObject({ id: 'autre', pinned: true })
    expect(at(shelfOf(guides, { pinned: 'autre' }), { ...noPolicy, pinned: 'musee' }).here.id).toBe('musee')
  })

  it('says who asks to hold a post: the policy before the guide, and nobody where none does', () => {
    const asking = shelfOf([held(guideDocument(1, { name: 'Musée', guard: 'all' }))])
    expect(at(shelfOf([held(guideDocument(1))])).here.guard).toBeNull()
    expect(at(asking).here.guard).toEqual({ by: 'guide', guide: 'Musée', least: 'all' })
    const policy = { ...noPolicy, guard: 'off' } as const
    expect(at(asking, policy).here.guard).toEqual({ by: 'policy', mode: 'off' })
  })

  it('applies its parents under it', () => {
    const parent = held(
      guideDocument(1, { id: 'groupe', name: 'Groupe', scope: { sites: ['x.com'] }, rules: [blockingRule] }),
    )
    const { guide, sourceOf } = at(shelfOf([parent, held(guideDocument(1, { extends: 'groupe' }))]))
    expect(guide.rules.map(({ id }) => id)).toEqual(['gratuit'])
    expect(sourceOf(finding('guide/gratuit'))).toMatchObject({ guide: 'Groupe', layer: 'organisation' })
  })

  it('says what deserves a look', () => {
    const source = { kind: 'subscription', url: 'https://a.fr/g.json' } as const
    const guide = held(guideDocument(1, { expires: '2026-11-01' }), { source, pending: {} })
    const feed = { url: source.url, etag: null, freshAt: 0, nextAt: 0, failure: 'L’adresse ne répond pas.' }
    expect(at(shelfOf([guide], { feeds: [feed] })).here.notes).toEqual(['expired', 'stale', 'update'])
  })

  it('is the same object until something changes', () => {
    const shelf = shelfOf([held(guideDocument(1))])
    const effective = createEffectiveGuides()
    const given = { shelf, policy: noPolicy, words: ['a'], now: 0 }
    expect(effective({}, { ...given, words: ['a'] }).guide).toBe(effective({}, given).guide)
    expect(effective({}, { ...given, words: ['a', 'b'] }).guide).not.toBe(effective({}, given).guide)
  })
})
