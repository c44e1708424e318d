import { describe, expect, it, vi } from 'vitest'
import { builtInGuide, type Guide } from '../guide/guide'
import { NOTHING_FOUND, type Review } from '../review/types'
import type { Finding } from '../rules/finding'
import type { ReviewContext } from '../rules/rule'
import { defaultSettings, type Settings } from '../settings'
import { createEngine } from './engine'
import { createEffectiveGuides } from './guides/effective'
import type { InstalledGuide } from './guides/guideStore'
import { noPolicy } from './guides/policy'
import { createReviewHost } from './reviewHost'

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  span: { start: 0, end: 3 },
  kind: 'grammar',
  category: 'accord',
  rule,
  severity,
  confidence: 1,
  message: 'm',
  why: 'w',
  suggestions: [],
})

const found: Review = {
  ...NOTHING_FOUND,
  verdict: 'stop',
  findings: [
    finding('risk/phone', 'stop'),
    finding('grammar/agreement', 'warn'),
    finding('style/long', 'hint'),
  ],
}

const installed = (id: string, more: Partial<Guide>): InstalledGuide => ({
  id,
  guide: { ...builtInGuide, id, name: id, revision: 1, ...more },
  document: {},
  source: { kind: 'file' },
  enabled: true,
  heldFrom: 0,
  others: [],
  pending: null,
})

const host = (
  settings: Partial<Settings> = {},
  guides = [installed('boutique', { vocabulary: ['Zalando'] })],
) => {
  const seen: ReviewContext[] = []
  const guideAt = createEffectiveGuides()
  const shelf = { installed: guides, drafts: [], feeds: [], pinned: null, faults: [] }
  const loadFrench = vi.fn(async () => ({
    lexicon: null,
    tagger: null,
    ear: null,
    acts: null,
    situations: null,
    encoder: null,
  }))
  const review = createReviewHost({
    engine: createEngine({
      loadFrench,
      createReviewer: () => ({
        review: (_: string, context: ReviewContext) => {
          seen.push(context)
          return found
        },
      }),
    }),
    settings: async () => ({ ...defaultSettings, ...settings }),
    guideAt: async (place, words) => guideAt(place, { shelf, policy: noPolicy, words, now: 0 }),
    helped: async (review) => review,
  })
  return {
    review: (asked: typeof request & { author?: string }, url?: string) => review(asked, url),
    seen,
    loadFrench,
  }
}

const request = { type: 'review', text: 'Bonjour', revision: 3, around: {} } as const

describe('createReviewHost', () => {
  it('answers with the revision it was asked for', async () => {
    expect(await host().review(request)).toEqual({
      revision: 3,
      review: found,
      guide: {
        id: 'boutique',
        name: 'boutique',
        revision: 1,
        lock: 'open',
        pinned: false,
        guard: null,
        notes: [],
      },
      next: null,
    })
  })

  it('takes the guide of the place, and says which', async () => {
    const { review, seen } = host({}, [
      installed('partout', { vocabulary: ['Zalando'] }),
      installed('musee', {
        vocabulary: ['Rodin'],
        scope: { sites: ['facebook.com'], pages: [], urls: [], surfaces: [] },
      }),
    ])
    const here = await review(request, 'https://www.facebook.com/rodin')
    const there = await review(request, 'https://x.com/rodin')
    expect([here.guide.id, there.guide.id]).toEqual(['musee', 'partout'])
    expect(seen.map(({ guide }) => guide.vocabulary)).toEqual([['Rodin'], ['Zalando']])
  })

  it('takes a guide of reviews for reviews alone', async () => {
    const { review } = host({}, [
      installed('avis', { scope: { sites: [], pages: [], urls: [], surfaces: ['review'] } }),
    ])
    const url = 'https://www.facebook.com/rodin'
    const of = async (surface?: 'review' | 'comment') =>
      (await review({ ...request, around: surface ? { surface } : {} }, url)).guide.id
    expect([await of('review'), await of('comment'), await of()]).toEqual(['avis', null, null])
  })

  it('says who set the weight of a finding, and keeps what is locked on', async () => {
    const guides = [installed('siege', { severities: { cri: 'stop' }, locks: { severities: 'locked' } })]
    const shout = { ...found, findings: [{ ...finding('tone/shout', 'stop'), category: 'cri' }] }
    const guideAt = createEffectiveGuides()
    const shelf = { installed: guides, drafts: [], feeds: [], pinned: null, faults: [] }
    const review = createReviewHost({
      engine: async () => ({ review: () => shout }),
      settings: async () => ({ ...defaultSettings, disabledRules: ['tone/shout'] }),
      guideAt: async (place, words) => guideAt(place, { shelf, policy: noPolicy, words, now: 0 }),
      helped: async (review) => review,
    })
    const reply = await review(request, undefined)
    expect(reply.review.findings[0]?.source).toEqual({ guide: 'siege', layer: 'client', lock: 'locked' })
    expect(reply.guide.lock).toBe('locked')
  })

  it('loads the lexicon once, even for two requests at the same time', async () => {
    const { review, loadFrench } = host()
    await Promise.all([review(request), review(request)])
    expect(loadFrench).toHaveBeenCalledOnce()
  })

  it('adds the personal words to those of the guide', async () => {
    const { review, seen } = host({ words: ['Doctolib'] })
    await review(request)
    expect(seen[0]?.guide.vocabulary).toEqual(['Zalando', 'Doctolib'])
  })

  it('gives the engine the same guide for the same words, so that it keeps what it knows', async () => {
    const { review, seen } = host({ words: ['Doctolib'] })
    await review(request)
    await review(request)
    expect(seen[1]?.guide).toBe(seen[0]?.guide)
  })

  it('hands on what is known around the reply, and only that', async () => {
    const { review, seen } = host()
    await review({ ...request, around: { author: 'Julie' } })
    expect(seen[0]).toMatchObject({ author: 'Julie' })
    expect(Object.keys(seen[0] ?? {})).not.toContain('comment')
  })

  it.each([
    [['risk/phone'], 'reread'],
    [['risk/phone', 'grammar/agreement'], 'ready'],
    [['grammar/agreement'], 'stop'],
  ])('without %j the verdict is %s', async (disabledRules, verdict) => {
    const { review } = await host({ disabledRules }).review(request)
    expect(review.verdict).toBe(verdict)
    expect(review.findings.map((one) => one.rule)).not.toEqual(expect.arrayContaining(disabledRules))
  })
})
