import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from './lexicon'
import { frenchLexicon, lexiconBytes } from './testing'

const lexicon = frenchLexicon()

describe('accepts', () => {
  test.each([
    'bonjour',
    'Bonjour',
    'BONJOUR',
    'été',
    'e\u0301te\u0301',
    'ÉTÉ',
    'Paris',
    'PARIS',
    'cœur',
    'CŒUR',
    "aujourd'hui",
    'aujourd’hui',
    'Aujourd’hui',
    "quelqu'un",
    'peut-être',
    'allez-vous',
    'ﬁn',
    'avez-vous',
    'Saint-Étienne',
    'connait',
    'mdr',
    'community',
    'stories',
    'étudiant·e·s',
    'cher(e)s',
    '-vous',
    '-t-il',
    "l'",
    'SAINT-ÉTIENNE',
    'lave-linge',
  ])('%s', (form) => {
    expect(lexicon.accepts(form)).toBe(true)
  })

  test.each([
    '',
    'bonjuor',
    'lyon',
    'acceuil',
    'developper',
    'peut-etre',
    '-bonjour',
    'mangè',
    'vert-écologiquementt',
    'bonjour-',
    '19-20',
    '\ud800',
  ])('not %s', (form) => {
    expect(lexicon.accepts(form)).toBe(false)
  })
})

describe('suggest', () => {
  test.each([
    ['bonjuor', 'bonjour'],
    ['Acceuil', 'Accueil'],
    ['DEVELOPPER', 'DÉVELOPPER'],
    ['connaisance', 'connaissance'],
  ])('%s → %s', (form, best) => {
    expect(lexicon.suggest(form)[0]).toBe(best)
  })

  test('nothing for what is right', () => {
    expect(lexicon.suggest('bonjour')).toEqual([])
  })

  test('nothing for what is no word at all', () => {
    expect(lexicon.suggest('zzzzqqqqxxxxkkkk')).toEqual([])
  })

  test('any string: no exception, at most five, all French, not itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 12 })),
        (form) => {
          const found = lexicon.suggest(form)
          expect(found.length).toBeLessThanOrEqual(5)
          expect(new Set(found).size).toBe(found.length)
          for (const word of found) expect(lexicon.accepts(word)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand hyphens', '-'.repeat(10_000)],
    ['ten thousand marks', `e${'\u0301'.repeat(10_000)}`],
    ['homoglyphs', 'bоnjоur'.repeat(4)],
    ['lone surrogates', '\udc00\ud800'.repeat(15)],
    ['forty near letters', 'anticonstitutionnellementantidesesperees'],
  ])('bounded time for %s', (_, form) => {
    const start = performance.now()
    lexicon.accepts(form)
    lexicon.suggest(form)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('loadLexicon', () => {
  const fault = (bytes: ArrayBuffer) => {
    const loaded = loadLexicon(bytes)
    return loaded.ok ? 'none' : loaded.error.kind
  }

  test('refuses every truncation', () => {
    const bytes = lexiconBytes()
    for (const length of [
      0,
      3,
      4,
      19,
      20,
      100,
      bytes.byteLength >> 1,
      bytes.byteLength - 4,
      bytes.byteLength - 1,
    ]) {
      expect(fault(bytes.slice(0, length))).toBe('truncated')
    }
  })

  test('refuses any damaged byte', () => {
    const bytes = lexiconBytes()
    const view = new Uint8Array(bytes)
    fc.assert(
      fc.property(fc.nat(view.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const before = view[at] ?? 0
        view[at] = before ^ change
        const found = fault(bytes)
        view[at] = before
        expect(found).not.toBe('none')
      }),
      { numRuns: 200 },
    )
  })

  test('refuses another file or another layout', () => {
    expect(fault(new ArrayBuffer(64))).toBe('version')
    const bytes = lexiconBytes()
    new Uint32Array(bytes)[1] = 999
    expect(fault(bytes)).toBe('version')
  })

  test('is ready in a few milliseconds', () => {
    const bytes = lexiconBytes()
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      loadLexicon(bytes)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(40)
  })
})
