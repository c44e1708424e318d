import { expect, test } from 'vitest'
import { frenchLexicon } from '../../src/lexicon/testing'
import { LEVELS } from '../../src/lexicon/weights'
import { tokenize } from '../../src/text/tokenize'
import { align } from './align'
import { slips } from './corrupt'
import { fitness, goldTags } from './gold'
import { quantise } from './quantise'

const lexicon = frenchLexicon()
const word = (form: string, upos: string, feats: Record<string, string> = {}, deprel = 'dep') => ({
  form,
  lemma: form,
  upos,
  feats: new Map(Object.entries(feats)),
  deprel,
})

test('a contraction is one token with the gold of its two words; what is cut otherwise has none', () => {
  const { tokens, gold } = align({
    text: 'le prix du chef-d’œuvre',
    pieces: [
      { surface: 'le', words: [word('le', 'DET')] },
      { surface: 'prix', words: [word('prix', 'NOUN')] },
      { surface: 'du', words: [word('de', 'ADP'), word('le', 'DET')] },
      { surface: 'chef', words: [word('chef', 'NOUN')] },
      { surface: '-d’œuvre', words: [word('-d’œuvre', 'X')] },
    ],
  })
  expect(tokens.map(({ text }) => text)).toEqual(['le', 'prix', 'du', 'chef-d’œuvre'])
  expect(gold.map((piece) => piece && goldTags(piece)?.upos)).toEqual(['DET', 'NOUN', 'ADP+DET', undefined])
})

test('the reading that says what the treebank says fits best', () => {
  const gold = goldTags({
    surface: 'porte',
    words: [
      word('porte', 'VERB', { Mood: 'Ind', Tense: 'Pres', Person: '3', Number: 'Sing', VerbForm: 'Fin' }),
    ],
  })
  if (gold === undefined) throw new Error('no gold')
  const [best] = [...lexicon.analyses('porte')].sort((a, b) => fitness(b.tags, gold) - fitness(a.tags, gold))
  expect(best).toMatchObject({ pos: 'verb', mood: 'indicative-present', person: 3 })
})

test('slips are confusions of French, and never the word itself', () => {
  const slipsOf = (form: string) => {
    const [token] = tokenize(form)
    return token === undefined ? [] : slips(token, lexicon.analyses(form), lexicon)
  }
  expect(slipsOf('a')).toEqual(['à', 'as'])
  expect(slipsOf('envoyé')).toEqual(expect.arrayContaining(['envoyer', 'envoyez', 'envoye']))
  expect(slipsOf('commandes')).toContain('commande')
  for (const form of ['a', 'envoyé', 'commandes', 'sommes']) expect(slipsOf(form)).not.toContain(form)
})

test('rounding keeps zero exact and every weight near', () => {
  const weights = Float32Array.from({ length: 4096 }, (_, at) => (at % 4 === 0 ? Math.sin(at) : 0))
  const { count, levels, packed } = quantise(weights)
  expect(count).toBe(4096)
  expect(levels).toHaveLength(LEVELS)
  weights.forEach((weight, at) => {
    const rounded = levels[((packed[at >> 1] ?? 0) >> ((at & 1) * 4)) & 0xf] ?? 0
    if (weight === 0) expect(rounded).toBe(0)
    expect(Math.abs(rounded - weight)).toBeLessThan(0.2)
  })
})
