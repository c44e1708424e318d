import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import {
  frenchActs,
  frenchEncoder,
  frenchLexicon,
  frenchSituations,
  frenchTagger,
} from '../../lexicon/testing'
import { createReplyReader } from '../../review/replyReader'
import { closeness, commentInputs, sentenceInputs, sentenceMeaning } from './meaning'

const encoder = frenchEncoder()
const reader = createReplyReader({ lexicon: frenchLexicon(), tagger: frenchTagger(), encoder })
const read = (reply: string, comment: string) => reader.read(reply, { guide: builtInGuide, comment })

const meaningOf = (reply: string, at: number, comment = 'Ma commande est arrivée cassée.'): Float32Array => {
  const view = read(reply, comment)
  const sentence = view.french[at]?.view
  if (!sentence) throw new Error('There is no such sentence.')
  const around = {
    before: view.french[at - 1]?.view,
    after: view.french[at + 1]?.view,
    comment: view.comment,
  }
  return sentenceMeaning(sentence, around, encoder)
}

it('is given as many numbers as the classifiers were taught with', () => {
  expect(frenchActs().inputs).toBe(sentenceInputs(encoder))
  expect(frenchSituations().inputs).toBe(commentInputs(encoder))
})

describe('what a sentence means', () => {
  it('changes with what stands around it and with what it answers', () => {
    const alone = meaningOf('Nous vous rappelons demain.', 0)
    expect(alone).toHaveLength(sentenceInputs(encoder))
    expect(meaningOf('Nous vous rappelons demain. Belle journée à vous.', 0)).not.toEqual(alone)
    expect(meaningOf('Nous vous rappelons demain.', 0, 'Bravo à toute l’équipe !')).not.toEqual(alone)
    expect(meaningOf('Nous vous rappelons demain.', 0)).toEqual(alone)
  })

  it('is a number for each input, whatever is written', () => {
    for (const text of [
      'Le xyzzy de la wxcvbne est là.',
      'Vous, vous et vous.',
      '12 € et 3 €, soit 15 € en tout.',
    ]) {
      expect(read(text, '😂').french).toHaveLength(1)
      expect(meaningOf(text, 0, '😂').every(Number.isFinite)).toBe(true)
    }
  })
})

describe('the closeness of a sentence to a comment', () => {
  const closest = (reply: string, comment: string): number => {
    const view = read(reply, comment)
    const sentence = view.french[0]?.view
    if (!sentence || !view.comment) throw new Error('Nothing could be read.')
    return closeness(sentence, view.comment, encoder)
  }

  it('is greater where the same is said in other words', () => {
    const comment = 'Le livreur a jeté mon paquet par-dessus la clôture.'
    expect(closest('Un colis lancé dans votre jardin, c’est inadmissible.', comment)).toBeGreaterThan(
      closest('Nos boutiques rouvrent en septembre avec des nouveautés.', comment) + 0.1,
    )
  })

  it.each([
    [
      'Vous auriez pu lire les conditions.',
      'Il suffisait de regarder le règlement.',
      'Votre table est prête à 20 h.',
    ],
    ['Nous sommes navrés de ce retard.', 'Toutes nos excuses pour l’attente.', 'Le magasin ouvre à 9 h.'],
    ['On vous rembourse aujourd’hui.', 'Votre argent vous est rendu ce jour.', 'Ce parfum sent la rose.'],
  ])('of « %s » to « %s » is greater than to « %s »', (said, alike, other) => {
    expect(closest(said, alike)).toBeGreaterThan(closest(said, other) + 0.2)
  })
})
