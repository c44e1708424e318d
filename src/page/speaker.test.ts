import { describe, expect, it } from 'vitest'
import { speaker } from './speaker'

const labelled = (label: string): Element =>
  ({ getAttribute: (name: string) => (name === 'aria-label' ? label : null) }) as unknown as Element

describe('speaker', () => {
  it.each([
    ['Commenter en tant que Musée Rodin', 'Musée Rodin'],
    ['Répondre à Julie Martin en tant que Boutique Azur…', 'Boutique Azur'],
    ['Reply to Julie as Boutique Azur', 'Boutique Azur'],
    ['Comment as Ville de Lyon', 'Ville de Lyon'],
  ])('reads « %s »', (label, page) => {
    expect(speaker(labelled(label))).toEqual({ page })
  })

  it.each(['Écrivez une réponse…', 'Ajouter un commentaire', 'Répondre à Julie', ''])(
    'makes no Page of « %s »',
    (label) => {
      expect(speaker(labelled(label))).toEqual({})
    },
  )

  it('knows nobody without a box', () => {
    expect(speaker(undefined)).toEqual({})
  })
})
