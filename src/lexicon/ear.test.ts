import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../text/tokenize'
import { loadEar } from './ear'
import { earBytes, frenchEar, frenchLexicon, taggerBytes } from './testing'

const lexicon = frenchLexicon()
const ear = frenchEar()

/** What is surely meant, as `written → meant`. */
const preferred = (text: string): string[] =>
  ear
    .prefer(tokenize(text), lexicon)
    .filter(({ odds }) => odds > 3)
    .map(({ written, meant }) => `${written} → ${meant}`)

describe('forms that sound alike', () => {
  test.each([
    ['Merci de nous envoyé la photo du colis.', 'envoyé → envoyer'],
    ['Vous avez bien contacter notre service.', 'contacter → contacté'],
    ['Si vous le souhaité, nous pouvons en parler.', 'souhaité → souhaitez'],
    ['Les objets oubliés à bord son gardés un an.', 'son → sont'],
    ['Personne ne vous à prévenu.', 'à → a'],
  ])('%s', (text, wanted) => {
    expect(preferred(text)).toContain(wanted)
  })

  test('what is right is left alone', () => {
    expect(preferred('Nous avons bien reçu votre message et nous vous répondons demain.')).toEqual([])
    expect(preferred('Le colis est arrivé, il a été déposé à l’accueil où vous pouvez le retirer.')).toEqual(
      [],
    )
  })

  test('an elided word and the next are one place', () => {
    const [preference] = ear.prefer(tokenize('Il c’est trompé de colis.'), lexicon)
    expect(preference).toMatchObject({ start: 1, end: 3, written: "c'est", meant: "s'est" })
  })
})

describe('whatever is written', () => {
  test('it never throws, and a preference lies inside the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = tokenize(text)
        for (const { start, end, written, meant, odds } of ear.prefer(tokens, lexicon)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(tokens.length)
          expect(meant).not.toBe(written)
          expect(odds).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('the file', () => {
  test('damage and another model are noticed', () => {
    const bytes = new Uint8Array(earBytes())
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    expect(loadEar(bytes.buffer)).toEqual({ ok: false, error: { kind: 'checksum' } })
    expect(loadEar(earBytes().slice(0, 64))).toEqual({ ok: false, error: { kind: 'truncated' } })
    expect(loadEar(taggerBytes())).toEqual({ ok: false, error: { kind: 'version' } })
  })
})
