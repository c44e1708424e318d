import { describe, expect, test } from 'vitest'
import { frenchLexicon } from '../../lexicon/testing'
import { fieldsOf } from './fields'
import { FIELDS } from './fieldWords'

const lines = FIELDS.trim()
  .split('\n')
  .map((line) => line.split(' '))

describe('the thesaurus', () => {
  test('a word stands once in a field, and in two fields at most', () => {
    for (const [name, ...words] of lines) expect(new Set(words).size, name).toBe(words.length)
    for (const word of lines.flatMap(([, ...words]) => words))
      expect(fieldsOf(word).length, word).toBeLessThanOrEqual(2)
  })

  test('words of one field share it, and others have none', () => {
    const [fields = 0] = fieldsOf('mentir')
    expect(fieldsOf('mensonge')).toContain(fields)
    expect(fieldsOf('parapluie')).toEqual([])
  })

  test('nearly all of them are words that the lexicon knows', () => {
    const lexicon = frenchLexicon()
    const words = lines.flatMap(([, ...words]) => words)
    const unknown = words.filter((word) => !lexicon.accepts(word))
    expect(unknown.length / words.length).toBeLessThan(0.1)
  })
})
