import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { createReviewer } from '../../review/reviewer'
import { syllablesIn } from './readability'

const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger() })
const readabilityOf = (reply: string) => reviewer.review(reply, { guide: builtInGuide }).readability

const PLAIN = 'Bonjour Léa. Votre sac part ce soir. Il sera chez vous lundi. Merci de nous avoir écrit !'
const HEAVY =
  'Conformément aux dispositions réglementaires susmentionnées, l’indemnisation complémentaire sollicitée nécessite la transmission préalable de justificatifs administratifs supplémentaires.'

describe('readability', () => {
  it.each([
    ['vis', 1],
    ['douce', 1],
    ['donnent', 1],
    ['colis', 2],
    ['message', 2],
    ['créer', 2],
    ['naïf', 2],
    ['indemnisation', 5],
    ['le', 1],
    ['x', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })

  it('tells a plain reply from an administrative one, and names the sentence that costs', () => {
    expect(readabilityOf(PLAIN)).toMatchObject({ hard: [] })
    expect(readabilityOf(PLAIN)?.score).toBeGreaterThan(80)
    const mixed = readabilityOf(`Bonjour. ${HEAVY}`)
    expect(mixed?.score).toBeLessThan(30)
    expect(mixed?.hard.map(({ text }) => text)).toEqual([HEAVY])
    expect(mixed?.hard[0]?.span.start).toBe(9)
  })

  it('says nothing of a few words', () => {
    expect(readabilityOf('Merci, à demain !')).toBeNull()
  })
})
