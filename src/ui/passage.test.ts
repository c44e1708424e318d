import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageOf } from './passage'

describe('passageOf', () => {
  it('gives a short text whole', () => {
    expect(passageOf('Je vous remercie beaucoups.', { start: 17, end: 26 })).toEqual({
      before: 'Je vous remercie ',
      marked: 'beaucoups',
      after: '.',
    })
  })

  it('cuts at words and says so', () => {
    const text = `${'Bonjour Madame, '.repeat(5)}nous somme désolés ${'de ce retard '.repeat(5)}`
    const start = text.indexOf('somme')
    expect(passageOf(text, { start, end: start + 5 })).toEqual({
      before: '…Madame, Bonjour Madame, nous ',
      marked: 'somme',
      after: ' désolés de ce retard de ce retard…',
    })
  })

  it('stays on one line', () => {
    expect(passageOf('Bonjour,\n\nJe vien', { start: 13, end: 17 }).before).toBe('Bonjour, Je ')
  })

  it('never shows half an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 90, maxLength: 120 }), (text) => {
        const { before, after } = passageOf(`${text}X${text}`, { start: text.length, end: text.length + 1 })
        expect(before.isWellFormed() && after.isWellFormed()).toBe(true)
      }),
    )
  })
})
