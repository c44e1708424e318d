import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../../guide/guide'
import { frenchActs, frenchLexicon, frenchTagger } from '../../../lexicon/testing'
import { createReviewer } from '../../../review/reviewer'
import { sliceOf } from '../../../text/span'
import { AXES, type Axis, type AxisReading } from './axes'

const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger(), acts: frenchActs() })
const profileOf = (reply: string) => reviewer.review(reply, { guide: builtInGuide }).profile
function axisOf(reply: string, wanted: Axis): AxisReading {
  const reading = profileOf(reply).find(({ axis }) => axis === wanted)
  if (!reading) throw new Error(`no ${wanted}`)
  return reading
}
const words = (passages: AxisReading['raises']): string[] => passages.map(({ text }) => text)

describe('the tone profile', () => {
  it.each<[Axis, string, string]>([
    [
      'courtesy',
      'Bonjour Julie, merci pour votre message. Belle journée !',
      'Calmez-vous et relisez nos conditions.',
    ],
    [
      'empathy',
      'Nous sommes vraiment désolés, nous comprenons votre déception.',
      'Ce n’est qu’une vis, c’est comme ça.',
    ],
    [
      'clarity',
      'Voici le chemin : ouvrez « Mon compte », puis choisissez Factures. Le guichet ouvre à 9 h.',
      'Dans le cadre de votre demande relative à ce dossier, le service concerné fera le nécessaire.',
    ],
    [
      'commitment',
      'Je relance le transporteur ce matin et je vous réponds avant vendredi.',
      'On va essayer, peut-être que votre demande sera traitée prochainement.',
    ],
    [
      'formality',
      'Madame, nous vous prions de nous adresser votre dossier. Cordialement',
      'Coucou, t’inquiète, on te fait ça, c’est trop cool 😄',
    ],
  ])('tells %s from the want of it', (axis, more, less) => {
    expect(axisOf(more, axis).level).toBeGreaterThan(0.3)
    expect(axisOf(less, axis).level).toBeLessThan(-0.3)
  })

  it('names the words that raise and lower', () => {
    const { raises, lowers } = axisOf(
      'Bonjour Léa, calmez-vous. Merci pour votre avis. Bonne soirée.',
      'courtesy',
    )
    expect(words(raises)).toEqual(['Bonjour', 'Merci pour votre avis', 'Bonne soirée'])
    expect(words(lowers)).toEqual(['calmez-vous'])
  })

  it('takes nothing from what has to be rewritten', () => {
    const { raises, lowers, level } = axisOf('Bonjour, espèce de crétin.', 'courtesy')
    expect(words(raises)).toEqual(['Bonjour'])
    expect(lowers).toHaveLength(1)
    expect(level).toBeLessThan(0)
  })

  it('does not take a denied feeling for one', () => {
    expect(axisOf('Nous ne sommes pas désolés.', 'empathy').raises).toEqual([])
  })

  it('gives all of a long sentence as what lowers clarity', () => {
    const long =
      'Nous avons bien reçu votre message et nous avons transmis votre dossier au service qui va étudier votre demande et revenir vers vous par mail ou par téléphone dans les prochains jours.'
    expect(words(axisOf(`Bonjour. ${long}`, 'clarity').lowers)).toContain(long)
  })

  it('has one reading an axis, within its bounds and with passages as they are written, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'bonjour merci calmez-vous désolés 😄 tu vous demain . ! , peut-être 9 h voici débile madame'.split(
        ' ',
      ),
      'é\u0301',
      '\u{1f468}\u200d\u{1f469}',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ')
        const profile = profileOf(text)
        expect(profile.map(({ axis }) => axis)).toEqual(AXES)
        for (const { level, raises, lowers } of profile) {
          expect(Math.abs(level)).toBeLessThan(1)
          for (const { span, text: passage } of [...raises, ...lowers]) {
            expect(passage).toBe(sliceOf(text, span))
            expect(passage.trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
