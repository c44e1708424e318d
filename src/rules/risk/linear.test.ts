import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { createReviewer } from '../../review/reviewer'
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

/** The longest text that is reviewed: a quadratic pattern takes minutes on it, a linear one well under a second. */
const LENGTH = 100_000

describe('a long hostile text is read to its end', () => {
  it.each(ADVERSARIES)(
    '%s',
    (_, piece) => {
      const reviewer = createReviewer({ lexicon: null, tagger: null, rules: riskRules })
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
      expect(reviewer.review(text, { guide: builtInGuide }).limits).toEqual(['spelling-off'])
    },
    60_000,
  )
})
