import { describe, expect, it } from 'vitest'
import { builtInGuide, type Guide } from '../../guide/guide'
import { frenchParts } from '../../lexicon/testing'
import { createReviewer } from '../../review/reviewer'
import { changed } from '../../text/change'

const reviewer = createReviewer(frenchParts())
const fixedIn = (region: Guide['region'], text: string, more: Partial<Guide> = {}): string => {
  const { findings } = reviewer.review(text, { guide: { ...builtInGuide, ...more, region } })
  const terms = findings.filter(({ rule }) => rule.startsWith('guide/region-'))
  return changed(
    text,
    terms.map(({ span, suggestions: [best = ''] }) => ({ span, text: best })),
  )
}

describe('the words of a region', () => {
  it('are asked with their articles and in their number', () => {
    expect(fixedIn('fr-CA', 'Notre parking est fermé ce week-end.')).toBe(
      'Notre stationnement est fermé cette fin de semaine.',
    )
    expect(fixedIn('fr-CA', 'La newsletter part demain, vos emails aussi.')).toBe(
      'L’infolettre part demain, vos courriels aussi.',
    )
    expect(fixedIn('fr-BE', 'Il reste soixante-dix places.')).toBe('Il reste septante places.')
    expect(fixedIn('fr-CH', 'Comptez quatre-vingt-dix minutes.')).toBe('Comptez nonante minutes.')
  })

  it('are asked nowhere else, and never against the words of the house', () => {
    for (const region of ['fr-FR', 'fr-BE', 'fr-CH'] as const)
      expect(fixedIn(region, 'Notre parking est fermé ce week-end.')).toBe(
        'Notre parking est fermé ce week-end.',
      )
    expect(fixedIn('fr-FR', 'Il reste septante places, ou soixante-dix.')).toContain('septante')
    const terms = [{ write: 'newsletter', instead: ['lettre'], why: '' }]
    expect(fixedIn('fr-CA', 'La newsletter part demain.', { terms })).toBe('La newsletter part demain.')
  })

  it('are accepted by spelling', () => {
    const { findings } = reviewer.review(
      'Votre courriel et l’infolettre sont partis, avec nonante balados.',
      {
        guide: { ...builtInGuide, region: 'fr-CA' },
      },
    )
    expect(findings.filter(({ kind }) => kind === 'spelling')).toEqual([])
  })

  it('advise, and leave the verdict', () => {
    const { verdict } = reviewer.review('Notre parking est fermé.', {
      guide: { ...builtInGuide, region: 'fr-CA' },
    })
    expect(verdict).toBe('ready')
  })
})
