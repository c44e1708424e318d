import { describe, expect, it, vi } from 'vitest'
import { builtInGuide } from '../guide/guide'
import type { Review } from '../review/types'
import type { Finding } from '../rules/finding'
import type { ReviewContext } from '../rules/rule'
import { defaultSettings, type Settings } from '../settings'
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
  verdict: 'stop',
  findings: [
    finding('risk/phone', 'stop'),
    finding('grammar/agreement', 'warn'),
    finding('style/long', 'hint'),
  ],
  missing: [],
  escalate: null,
  limits: [],
}

const host = (settings: Partial<Settings> = {}) => {
  const seen: ReviewContext[] = []
  const loadFrench = vi.fn(async () => ({ lexicon: null, tagger: null }))
  const review = createReviewHost({
    loadFrench,
    createReviewer: () => ({
      review: (_, context) => {
        seen.push(context)
        return found
      },
    }),
    settings: async () => ({ ...defaultSettings, ...settings }),
    guide: { ...builtInGuide, vocabulary: ['Zalando'] },
  })
  return { review, seen, loadFrench }
}

const request = { type: 'review', text: 'Bonjour', revision: 3 } as const

describe('createReviewHost', () => {
  it('answers with the revision it was asked for', async () => {
    expect(await host().review(request)).toEqual({ revision: 3, review: found })
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
    await review({ ...request, author: 'Julie' })
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
