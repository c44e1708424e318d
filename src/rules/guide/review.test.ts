import { describe, expect, it } from 'vitest'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { createReviewer } from '../../review/reviewer'
import { sliceOf } from '../../text/span'
import type { ReviewContext } from '../rule'
import { guideOf, rule } from './testing'

const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger() })
const review = (guide: object, text: string, comment?: string) =>
  reviewer.review(text, { guide: guideOf(guide), ...(comment === undefined ? {} : { comment }) })

describe('a review under a guide', () => {
  it('has the findings of its rules beside the others, at their place', () => {
    const text = 'Bonjour Julie. Un retard de deux jours, appelez le 06 12 34 56 78.'
    const { findings, verdict } = review(
      { rules: [rule('retard', { severity: 'stop', why: 'Parce que.' })] },
      text,
    )
    expect(findings.map(({ rule, span }) => [rule, sliceOf(text, span)])).toEqual([
      ['guide/essai', 'retard'],
      ['risk/phone', '06 12 34 56 78'],
    ])
    expect(findings[0]).toMatchObject({
      kind: 'guide',
      category: 'guide',
      severity: 'stop',
      why: 'Parce que.',
    })
    expect(verdict).toBe('stop')
  })

  it('hears rules on the whole reply as it is typed', () => {
    const guide = guideOf({ rules: [rule('désolé', { kind: 'limited', most: 1 })] })
    const count = (text: string) =>
      reviewer.review(text, { guide }).findings.filter(({ kind }) => kind === 'guide').length
    expect(count('Désolé pour hier.')).toBe(0)
    expect(count('Désolé pour hier. Nous sommes désolés.')).toBe(1)
    expect(count('Désolé pour hier.')).toBe(0)
  })

  it('holds what is written under another name, and accuses nobody whose name is not shown', () => {
    const guide = guideOf({ speakAs: ['Maison Azur*'] })
    const verdict = (known: Omit<ReviewContext, 'guide'>) =>
      reviewer.review('Bonjour Julie, merci de votre visite.', { ...known, guide }).verdict
    expect(verdict({ speaker: 'Inès Garnier' })).toBe('stop')
    expect(verdict({ identity: 'profile' })).toBe('stop')
    expect(verdict({ speaker: 'maison azur Lyon' })).toBe('ready')
    expect(verdict({ identity: 'page' })).toBe('ready')
    expect(verdict({})).toBe('ready')
  })

  it('weighs the categories of the built-in rules as the guide does', () => {
    const text = 'Appelez le 06 12 34 56 78.'
    expect(review({ severities: { donnee_perso: 'warn' } }, text).verdict).toBe('reread')
    expect(review({}, text).verdict).toBe('stop')
  })

  it('accepts the words of the guide in their inflections', () => {
    const text = 'Nos cartobox sont prêtes, la cartoboxe aussi.'
    const spelling = (guide: object) =>
      review(guide, text).findings.filter(({ kind }) => kind === 'spelling').length
    expect(spelling({})).toBeGreaterThan(0)
    expect(spelling({ words: [{ word: 'cartobox', forms: ['cartoboxe'] }] })).toBe(0)
  })

  it('asks only for the parts that the guide asks for', () => {
    const comment = 'Mon colis est cassé, je suis très déçue.'
    expect(review({}, 'Nous regardons.', comment).missing).toContain('signature')
    expect(review({ required: { critique: ['excuses'] } }, 'Nous regardons.', comment).missing).toEqual([
      'excuses',
    ])
  })
})
