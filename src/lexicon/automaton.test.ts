import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileAutomaton } from '../../tools/lexicon/compileAutomaton'
import { Automaton, NO_ENDING } from './automaton'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', "'", 'c'), minLength: 1, maxLength: 8 })

test('holds exactly its words, with their endings and dense numbers', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.nat(5), { maxKeys: 60 }), fc.array(word), (entries, others) => {
      const endings = new Map(Object.entries(entries))
      const { edges, crowds, alphabet, words } = compileAutomaton(endings)
      const automaton = new Automaton(edges, alphabet, crowds)
      expect(new Set(automaton.words())).toEqual(new Set(endings.keys()))
      expect(words.map((known) => automaton.numberOf(known))).toEqual(words.map((_, number) => number))
      for (const [known, ending] of endings) expect(automaton.find(known)).toBe(ending)
      for (const other of others) {
        if (endings.has(other)) continue
        expect(automaton.find(other)).toBe(NO_ENDING)
        expect(automaton.numberOf(other)).toBe(-1)
      }
    }),
  )
})
