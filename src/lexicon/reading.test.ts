import { expect, test } from 'vitest'
import { tokenize } from '../text/tokenize'
import { analysesOf } from './reading'
import { frenchLexicon } from './testing'

const lexicon = frenchLexicon()

/** `pos.kind` of every reading of the token at `index`; the sentence begins with the text. */
function kinds(text: string, index = 0): string[] {
  const token = tokenize(text)[index]
  if (token === undefined) throw new Error(`no token ${index} in ${text}`)
  return analysesOf(token, lexicon, index === 0).map(({ pos, kind }) => `${pos}.${kind}`)
}

test.each([
  ["l'avis", ['determiner.definite', 'pronoun.object']],
  ["qu'on", ['conjunction.subordinating', 'pronoun.relative', 'pronoun.interrogative', 'adverb.plain']],
  ["j'ai", ['pronoun.subject']],
  ['d’accord', ['preposition.plain', 'determiner.partitive']],
  ["s'il", ['pronoun.reflexive', 'conjunction.subordinating']],
  ['nous', ['pronoun.subject', 'pronoun.object', 'pronoun.stressed']],
  ['des', ['determiner.indefinite', 'preposition.contracted']],
])('reads the small word that begins « %s »', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test('a elided or in capitals is read as it is in small letters', () => {
  expect(kinds('NOUS')).toEqual(kinds('nous'))
  expect(kinds('L’AVIS')).toEqual(kinds("l'avis"))
})

test.each([
  ['avez-vous', ['pronoun.subject', 'pronoun.object']],
  ['a-t-il', ['pronoun.subject']],
  ['dites-le', ['pronoun.object']],
  ['allez-y', ['pronoun.adverbial']],
])('a clitic has its own readings: %s', (text, expected) => {
  expect(kinds(text, 1)).toEqual(expected)
})

test('the letter a is not offered beside the verb', () => {
  expect(kinds('a')).toEqual(['verb.auxiliary'])
})

test('a capital makes a name of an unknown word, and may make one of a common word inside a sentence', () => {
  expect(kinds('chez Zorblax', 1)).toEqual(['proper.other'])
  expect(kinds('chez Chaussure', 1)).toContain('proper.other')
  expect(kinds('Chaussure et')).not.toContain('proper.other')
  expect(kinds('Zorblax')).toContain('proper.other')
})

test('numbers are numerals, ordinals adjectives, quantities nouns', () => {
  expect(kinds('1 249,90')).toEqual(['numeral.cardinal'])
  expect(kinds('2e')).toEqual(['adjective.ordinal'])
  expect(kinds('48h')).toEqual(['noun.symbol'])
})

test('punctuation, emoji, links and mentions have no reading', () => {
  for (const text of ['!', '😊', 'https://exemple.fr', '#promo']) expect(kinds(text)).toEqual([])
})

test('unknown words are read by their ending', () => {
  const [first] = analysesOfText('reblouperont')
  expect(first).toMatchObject({ pos: 'verb', mood: 'future', person: 3, number: 'plural' })
  expect(analysesOfText('zorblation')[0]).toMatchObject({
    pos: 'noun',
    gender: 'feminine',
    number: 'singular',
  })
  expect(analysesOfText('zorbloment').map(({ pos }) => pos)).toContain('adverb')
})

test('an unknown word is read with the accents it lacks', () => {
  expect(analysesOfText('recu').map(({ lemma }) => lemma)).toContain('recevoir')
  expect(analysesOfText('tres').map(({ lemma, pos }) => `${lemma} ${pos}`)).toContain('très adverb')
  expect(analysesOfText('desole').map(({ lemma }) => lemma)).toContain('désolé')
})

test('inclusive writing is for both genders, in the number of its ending', () => {
  expect(analysesOfText('client·e·s')[0]).toMatchObject({ gender: 'both', number: 'plural' })
  expect(analysesOfText('désolé(e)')[0]).toMatchObject({ gender: 'both', number: 'singular' })
})

test('a compound that the lexicon lacks is read as its first part', () => {
  expect(analysesOfText('lave-zorblax').map(({ pos }) => pos)).toContain('noun')
})

function analysesOfText(text: string) {
  const [token] = tokenize(text)
  return token === undefined ? [] : analysesOf(token, lexicon)
}
