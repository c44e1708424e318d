import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../text/tokenize'
import { loadTagger, openTagger } from './tagger'
import { tagOf } from './taggerTags'
import { frenchLexicon, frenchTagger, taggerBytes } from './testing'

const lexicon = frenchLexicon()
const tagger = frenchTagger()

/** The names of the best tags of the given words, in order of appearance. */
function best(text: string, ...words: string[]): string[] {
  const tokens = tokenize(text)
  const readings = tagger.read(tokens, lexicon)
  let from = 0
  return words.map((word) => {
    const index = tokens.findIndex((token, at) => at >= from && token.norm === word)
    from = index + 1
    const analysis = readings[index]?.best
    return analysis === undefined ? 'none' : tagOf(analysis).name
  })
}

const starting = (...starts: string[]) =>
  starts.map((start) => expect.stringMatching(new RegExp(`^${start}`)))

describe('replies', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Nous vous la portons.',
      {
        nous: 'pronoun.subject',
        vous: 'pronoun.object',
        la: 'pronoun.object',
        portons: 'verb.other.indicative-present.1',
      },
    ],
    ['La porte est ouverte.', { la: 'determiner', porte: 'noun', est: 'verb.être' }],
    [
      'On le livre demain.',
      { on: 'pronoun.subject', le: 'pronoun.object', livre: 'verb.other.indicative-present.3' },
    ],
    ['Le livre arrive demain.', { le: 'determiner', livre: 'noun', arrive: 'verb' }],
    [
      'Je vous en prie.',
      { vous: 'pronoun.object', en: 'pronoun.adverbial', prie: 'verb.other.indicative-present.1' },
    ],
    [
      'Les commandes passées avant midi partent le jour même.',
      { les: 'determiner', commandes: 'noun', passées: 'verb.other.participle-past', partent: 'verb' },
    ],
    ['Il est sûr de lui.', { est: 'verb.être', sûr: 'adjective', lui: 'pronoun.stressed' }],
    [
      'Nous avons fait le nécessaire.',
      { nous: 'pronoun.subject', fait: 'verb.other.participle-past', le: 'determiner' },
    ],
    [
      "Merci de nous l'avoir signalé.",
      {
        de: 'preposition',
        nous: 'pronoun.object',
        "l'": 'pronoun.object',
        signalé: 'verb.other.participle-past',
      },
    ],
    [
      "N'hésitez pas à nous contacter.",
      { hésitez: 'verb.other.imperative', pas: 'adverb', nous: 'pronoun.object' },
    ],
    ['Le produit que vous avez reçu est garanti.', { produit: 'noun', reçu: 'verb.other.participle-past' }],
    ['Nous espérons que cela vous plaira.', { que: 'conjunction', vous: 'pronoun.object' }],
    ['Votre commande est en cours de livraison.', { commande: 'noun', en: 'preposition', cours: 'noun' }],
    ['Merci pour votre retour et à bientôt chez nous !', { retour: 'noun', nous: 'pronoun.stressed' }],
    ['Nous comprenons votre demande et la transmettons.', { demande: 'noun', la: 'pronoun.object' }],
    ['Pouvez-vous nous envoyer une photo ?', { '-vous': 'pronoun.subject', nous: 'pronoun.object' }],
    ['Elle reste à votre écoute.', { elle: 'pronoun.subject', reste: 'verb.other.indicative-present.3' }],
    [
      'Le reste du personnel est présent.',
      { reste: 'noun', du: 'preposition.contracted', personnel: 'noun' },
    ],
  ])('%s', (text, expected) => {
    expect(best(text, ...Object.keys(expected))).toEqual(starting(...Object.values(expected)))
  })
})

describe('beside an error', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Nous vous remercie de votre visite.',
      { nous: 'pronoun.subject', vous: 'pronoun.object', votre: 'determiner' },
    ],
    ['Les commande sont parties.', { les: 'determiner', commande: 'noun', sont: 'verb' }],
    ['Merci de nous contacté en privé.', { de: 'preposition', nous: 'pronoun.object' }],
    ['Votre colis a été livrer hier.', { colis: 'noun', a: 'verb.avoir', été: 'verb.être.participle-past' }],
    [
      'Nous avons pris connaissances de votre avis.',
      { pris: 'verb.other.participle-past', connaissances: 'noun' },
    ],
  ])('%s', (text, expected) => {
    expect(best(text, ...Object.keys(expected))).toEqual(starting(...Object.values(expected)))
  })
})

describe('a reading', () => {
  const words = fc.constantFrom(
    ...'nous vous la le les porte livre a est et que qui en fait de des client désolé Merci ! , zorb 12 😊 -t-il l’'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  )

  test('there is one for each token of any text, with the best among the plausible among all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text)
        const readings = tagger.read(tokens, lexicon)
        expect(readings).toHaveLength(tokens.length)
        for (const { analyses, plausible, best: first, margin } of readings) {
          expect(first).toBe(analyses[0])
          expect(plausible).toEqual(analyses.slice(0, plausible.length))
          expect(plausible.length > 0).toBe(analyses.length > 0)
          expect(margin).toBeGreaterThanOrEqual(0)
          expect(margin).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('it is never sure of a word that the lexicon does not know', () => {
    for (const text of ['zorblation', 'Zorblax', 'nous avons recu']) {
      expect(tagger.read(tokenize(text), lexicon).at(-1)?.margin).toBeLessThanOrEqual(0.5)
    }
  })

  test('it does not depend on what was read before', () => {
    const tokens = tokenize('Nous vous la portons demain.')
    const other = frenchTagger()
    other.read(tokenize('La porte est ouverte, on la ferme'), lexicon)
    expect(other.read(tokens, lexicon)).toEqual(frenchTagger().read(tokens, lexicon))
  })

  test('without weights every analysis stays plausible', () => {
    for (const { analyses, plausible } of openTagger.read(tokenize('La porte est ouverte.'), lexicon)) {
      expect(plausible).toEqual(analyses)
    }
  })
})

test('time is linear in the number of tokens', () => {
  const time = (count: number): number => {
    const tokens = tokenize('nous vous la portons, et la porte que tu livres est fait de tout '.repeat(count))
    const start = performance.now()
    tagger.read(tokens, lexicon)
    return performance.now() - start
  }
  const fastest = (count: number) => Math.min(...[1, 2, 3].map(() => time(count)))
  time(100)
  // Ten times the tokens in ten times the time, give or take the machine's other work.
  expect(fastest(2000)).toBeLessThan(40 * fastest(200) + 20)
})

describe('damaged weights are refused', () => {
  test('cut short', () => {
    for (const length of [0, 3, 80, 4096]) {
      expect(loadTagger(taggerBytes().slice(0, length))).toEqual({ ok: false, error: { kind: 'truncated' } })
    }
  })

  test('of another kind', () => {
    expect(loadTagger(new ArrayBuffer(4096))).toEqual({ ok: false, error: { kind: 'version' } })
  })

  test('with any byte changed', () => {
    const whole = taggerBytes()
    fc.assert(
      fc.property(fc.nat(whole.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = new Uint8Array(whole.slice(0))
        bytes[at] = (bytes[at] ?? 0) ^ change
        expect(loadTagger(bytes.buffer).ok).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  test('with something after them', () => {
    const longer = new Uint8Array(taggerBytes().byteLength + 4)
    longer.set(new Uint8Array(taggerBytes()))
    expect(loadTagger(longer.buffer)).toEqual({ ok: false, error: { kind: 'checksum' } })
  })
})

test('the weights stay within their hundred kilobytes', () => {
  expect(taggerBytes().byteLength).toBeLessThanOrEqual(100_000)
})
