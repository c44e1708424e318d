import { describe, expect, it } from 'vitest'
import { filled, knownValues, partsOf, variablesOf } from './fill'

const TEXT = 'Bonjour {prénom}, réponse avant {heure}. {signature} pour {prénom}'

describe('a saved reply', () => {
  it('names each variable once, in order', () => {
    expect(variablesOf(TEXT)).toEqual(['prénom', 'heure', 'signature'])
    expect(variablesOf('Bonjour.')).toEqual([])
  })

  it('knows the first name of the person answered and the signature, and guesses nothing else', () => {
    const known = (author: string | undefined, signature = '') =>
      knownValues(variablesOf(TEXT), { author, signature })
    expect(known('Julie Marchand', 'Inès')).toEqual({ prénom: 'Julie', signature: 'Inès' })
    expect(known('xX_dark_Xx')).toEqual({})
    expect(known(undefined)).toEqual({})
  })

  it('is filled everywhere, and keeps what is not filled as it is', () => {
    const values = { prénom: 'Julie', heure: ' ' }
    expect(filled(TEXT, values)).toBe('Bonjour Julie, réponse avant {heure}. {signature} pour Julie')
    expect(
      partsOf(TEXT, values)
        .map(({ text }) => text)
        .join(''),
    ).toBe(filled(TEXT, values))
  })

  it('keeps a variable that every object has a value for', () => {
    expect(filled('Bonjour {constructor}', {})).toBe('Bonjour {constructor}')
    expect(partsOf('{constructor}', {})).toEqual([{ is: 'variable', text: '{constructor}', isFilled: false }])
  })
})
