import { describe, expect, it } from 'vitest'
import { blankNames } from '../../guide/blanks'
import { filled, knownValues, partsOf } from './fill'

const TEXT = 'Bonjour {prénom}, réponse avant {heure}. {signature} pour {prénom}'

describe('a saved reply', () => {
  it('knows the first name of the person answered and the signature, and guesses nothing else', () => {
    const known = (author: string | undefined, signature = '') =>
      knownValues(blankNames(TEXT), { author, signature })
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

  it('keeps a blank that every object has a value for', () => {
    expect(filled('Bonjour {constructor}', {})).toBe('Bonjour {constructor}')
    expect(partsOf('{constructor}', {})).toEqual([{ is: 'blank', text: '{constructor}', isFilled: false }])
  })
})
