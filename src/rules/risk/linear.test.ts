import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { createReviewer } from '../../review/reviewer'
import { parse } from '../../text/parse'
import { riskRules } from '.'

/** Strings that make patterns try again and again. */
const ADVERSARIES: readonly (readonly [name: string, piece: string])[] = [
  ['zeros', '0'],
  ['pairs of digits', '06 '],
  ['dotted digits', '1.'],
  ['plus signs', '+33'],
  ['at signs', '@'],
  ['parts of an address', 'a.'],
  ['hidden addresses', 'a point b arobase '],
  ['brackets', '['],
  ['braces', '{'],
  ['angles', '<a '],
  ['blanks', '_'],
  ['crosses', 'X'],
  ['a possessive', 'votre '],
  ['a noun for numbers', 'votre commande n° '],
  ['a request', 'merci de nous donner votre nom et '],
  ['a private fact', 'suite à votre traitement '],
  ['a title', 'Mme A '],
  ['a street', '12 rue de la '],
  ['an IBAN without end', 'FR76 '],
  ['number words', 'quatre vingt dix '],
  ['marks', 'e\u0301\u200B'],
  ['spaces', ' '],
]

describe('time grows with the length of the text', () => {
  it.each(ADVERSARIES)(
    '%s',
    (_, piece) => {
      const reviewer = createReviewer({ lexicon: null, tagger: null, rules: riskRules })
      const timeOf = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
        const before = performance.now()
        reviewer.review(text, { guide: builtInGuide })
        const all = performance.now()
        parse(text)
        // Reading into tokens is not ours to measure.
        return Math.max(0, 2 * all - before - performance.now())
      }
      timeOf(5_000)
      const short = Math.min(timeOf(10_000), timeOf(10_000))
      const long = Math.min(timeOf(80_000), timeOf(80_000))
      // Eight times the text; a quadratic pattern takes 64 times as long. The constant forgives a busy machine.
      expect(long).toBeLessThan(short * 20 + 150)
    },
    60_000,
  )
})
