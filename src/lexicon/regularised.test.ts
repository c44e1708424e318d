import { expect, test } from 'vitest'
import { regularised } from './regularised'
import { frenchLexicon } from './testing'

test.each([
  ['renvoirai', 'renverrai'],
  ['courirons', 'courrons'],
  ['dissoudrerez', 'dissoudrez'],
  ['conquiérons', 'conquérons'],
  ['revenissez', 'revenez'],
  ['redisez', 'redites'],
  ['construisa', 'construisit'],
  ['retiendera', 'retiendra'],
  ['soyions', 'soyons'],
  ['chevals', 'chevaux'],
  ['vitrails', 'vitraux'],
  ['carnavaux', 'carnavals'],
  ['pneux', 'pneus'],
  ['bijous', 'bijoux'],
  ['boivu', 'bu'],
  ['craindue', 'crainte'],
  ['offri', 'offert'],
  ['permettit', 'permit'],
  ['conquisa', 'conquit'],
  ['voirait', 'verrait'],
  ['appuyent', 'appuient'],
  ['rangâmes', 'rangeâmes'],
  ['apprende', 'apprenne'],
])('%s is %s made regular', (word, meant) => {
  expect(regularised(word, frenchLexicon())).toContain(meant)
})

test.each(['pasta', 'streamera', 'podcastons', 'uploadez', 'salsa'])('%s is nobody’s', (word) => {
  expect(regularised(word, frenchLexicon())).toEqual([])
})
