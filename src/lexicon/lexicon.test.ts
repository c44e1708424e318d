import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLexicon } from './lexicon'
import { committedAutomaton, dice, frenchLexicon, lexiconBytes } from './testing'

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
    // letters
    ['bonjuor', 'bonjour'],
    ['aujourdhui', "aujourd'hui"],
    ['comission', 'commission'],
    ['apeler', 'appeler'],
    ['parmis', 'parmi'],
    // accents and ligatures
    ['desolee', 'désolée'],
    ['coeur', 'cœur'],
    ['Etat', 'État'],
    // sounds
    ['acceuil', 'accueil'],
    ['dévelloper', 'développer'],
    ['language', 'langage'],
    ['farmacie', 'pharmacie'],
    ['frensaise', 'française'],
    // case
    ['Acceuil', 'Accueil'],
    ['DEVELOPPER', 'DÉVELOPPER'],
    ["L'eglise", "L'église"],
    // several words
    ['jai', "j'ai"],
    ['cest', "c'est"],
    ['Daccord', "D'accord"],
    ['mapelle', "m'appelle"],
    ['quelquechose', 'quelque chose'],
    ['biensur', 'bien sûr'],
    ['ecoutemoi', 'écoute-moi'],
    ['avezvous', 'avez-vous'],
    ['serat-on', 'sera-t-on'],
  ])('%s → %s', (form, best) => {
    expect(lexicon.suggest(form)[0]).toBe(best)
  })

  test.each(['bonjour', 'zzzzqqqqxxxxkkkk', '', '-', 'Xiaolong'])('nothing for %s', (form) => {
    expect(lexicon.suggest(form)).toEqual([])
  })

  test('added words take part', () => {
    expect(lexicon.suggest('Zorglubb', ['Zorglub', 'zygotique'])[0]).toBe('Zorglub')
    expect(lexicon.suggest('Zorglubb')).not.toContain('Zorglub')
  })

  test('candidates come for right words too, the word first, and cost more from one to the next', () => {
    const found = lexicon.candidates('manger')
    expect(found[0]?.word).toBe('manger')
    const costs = found.map(({ cost }) => cost)
    expect(costs).toEqual(costs.toSorted((left, right) => left - right))
  })

  test('any string: no exception, at most five, no two alike, all French', () => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 12 }))
    fc.assert(
      fc.property(words, (form) => {
        const found = lexicon.suggest(form)
        expect(found.length).toBeLessThanOrEqual(5)
        expect(new Set(found).size).toBe(found.length)
        for (const word of found) {
          // An elided word, a pronoun after a hyphen and words after a blank are tokens of their own.
          for (const token of word.split(/ |(?<=^(?:[cdjlmnst]|qu)')/i)) {
            expect(lexicon.accepts(token) || lexicon.accepts(word), token).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an error in a common word is put right within the first three, nearly always', () => {
    const common = Array.from(committedAutomaton().words()).filter(
      (word) => word.length > 5 && lexicon.frequency(word) > 9 && /^[a-zéèêàçâîôû]+$/.test(word),
    )
    const roll = dice(42)
    let count = 0
    let found = 0
    for (let run = 0; run < 400; run++) {
      const word = common[roll(common.length)] ?? ''
      const at = 1 + roll(word.length - 2)
      const [head, here, next, tail] = [
        word.slice(0, at),
        word.charAt(at),
        word.charAt(at + 1),
        word.slice(at + 2),
      ]
      const wrong =
        [head + next + here + tail, head + next + tail, head + here + here + next + tail][roll(3)] ?? ''
      if (lexicon.accepts(wrong)) continue
      count++
      if (lexicon.suggest(wrong).slice(0, 3).includes(word)) found++
    }
    expect(found / count).toBeGreaterThan(0.95)
  })

  test.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand hyphens', '-'.repeat(10_000)],
    ['ten thousand marks', `e${'\u0301'.repeat(10_000)}`],
    ['forty letters', 'anticonstitutionnellementantidesesperees'],
    ['forty vowels', 'aeiou'.repeat(8)],
    ['homoglyphs', 'bоnjоur'.repeat(4)],
    ['lone surrogates', '\udc00\ud800'.repeat(15)],
    ['joined words', 'jesuisallealamaisonhier'],
    ['many hyphens', 'a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s'],
  ])('bounded time for %s', (_, form) => {
    lexicon.suggest('chauffe')
    const start = performance.now()
    lexicon.accepts(form)
    lexicon.suggest(form)
    expect(performance.now() - start).toBeLessThan(300)
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
