import { describe, expect, it } from 'vitest'
import { MAX_NAME } from '../limits'
import { readSpeaker } from './speaker'

const labelled = (label: string): Element =>
  ({ getAttribute: (name: string) => (name === 'aria-label' ? label : null) }) as unknown as Element

describe('the name that a box says it writes under', () => {
  it.each([
    ['Commenter en tant que Musée Rodin', 'Musée Rodin'],
    ['Répondre à Julie Martin en tant que Boutique Azur…', 'Boutique Azur'],
    ['Reply to Julie as Boutique Azur', 'Boutique Azur'],
    ['Comment as Ville de Lyon', 'Ville de Lyon'],
  ])('reads « %s »', (label, name) => {
    expect(readSpeaker(labelled(label))).toEqual({ speaker: name })
  })

  it.each(['Écrivez une réponse…', 'Ajouter un commentaire', 'Répondre à Julie', ''])(
    'makes no Page of « %s »',
    (label) => {
      expect(readSpeaker(labelled(label))).toEqual({})
    },
  )

  it('cuts a name rich in emoji as it will be measured', () => {
    const { speaker } = readSpeaker(labelled(`Comment as Azur ${'🌞'.repeat(150)}`))
    expect(speaker).toMatch(/^Azur 🌞/)
    expect(speaker).toHaveLength(MAX_NAME)
  })

  it('knows nobody without a box', () => {
    expect(readSpeaker(undefined)).toEqual({})
  })
})
