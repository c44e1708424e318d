import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeGuide, readGuide } from './decode'
import { builtInGuide } from './guide'

const rule = {
  kind: 'forbidden',
  id: 'retard',
  match: ['retard'],
  message: 'Ne dites pas « retard ».',
  examples: { match: ['Un retard.'], pass: ['Demain.'] },
}
const sentence = (value: unknown): string => {
  const decoded = decodeGuide(value)
  return decoded.ok ? 'ok' : decoded.error.message
}
const read = (text: string): string => {
  const decoded = readGuide(text)
  return decoded.ok ? 'ok' : decoded.error.message
}
const nested = (depth: number): unknown => {
  let value: unknown = {}
  for (let i = 0; i < depth; i++) value = { scope: value }
  return value
}

describe('a guide', () => {
  it('may be partial: the rest is what the built-in guide says', () => {
    const decoded = decodeGuide({ address: 'vous' })
    expect(decoded).toEqual({ ok: true, value: { ...builtInGuide, address: 'vous' } })
  })

  it('is decoded to something that decodes to itself', () => {
    const once = decodeGuide({ rules: [rule], required: { critique: ['excuses'] } })
    expect(once.ok && decodeGuide(once.value)).toEqual(once)
  })
})

describe('a guide that cannot be taken says why in one sentence', () => {
  it.each([
    ['an empty file', () => read(''), /coupé/],
    ['a truncated file', () => read('{"rules":[{"id":"a"'), /coupé/],
    ['fifty megabytes', () => read(`{"description":"${'a'.repeat(50_000_000)}"}`), /trop gros : 51 millions/],
    ['a deep text', () => read('{"scope":'.repeat(100_000)), /coupé|imbriqué/],
    ['a deep value', () => sentence(nested(5_000)), /imbriqué/],
    ['a list', () => sentence([]), /accolades/],
    ['nothing', () => sentence(null), /accolades/],
    ['a later format', () => sentence({ format: 2 }), /format « 2 »/],
    ['a format that is a text', () => sentence({ format: 'x' }), /format/],
    ['a wrong type', () => sentence({ revision: 'un' }), /« revision » doit être un nombre/],
    ['a half revision', () => sentence({ revision: 1.5 }), /nombre entier/],
    [
      'a wrong choice',
      () => sentence({ address: 'on' }),
      /« on », qui n’existe pas : choisissez parmi vous, tu, either/,
    ],
    ['an unknown field', () => sentence({ adress: 'vous' }), /« adress » n’existe pas/],
    [
      'an unknown field of a rule',
      () => sentence({ rules: [{ ...rule, regex: '(a+)+' }] }),
      /Le champ « regex » de la règle « retard » n’existe pas/,
    ],
    [
      'an unknown kind',
      () => sentence({ rules: [{ ...rule, kind: 'script' }] }),
      /« script », qui n’existe pas/,
    ],
    [
      'a rule without a message',
      () => sentence({ rules: [{ ...rule, message: undefined }] }),
      /« message » de la règle « retard » manque/,
    ],
    [
      'two rules of one id',
      () => sentence({ rules: [rule, rule] }),
      /Deux règles portent l’identifiant « retard »/,
    ],
    ['a script', () => sentence({ rules: [{ ...rule, message: '<script>alert(1)</script>' }] }), /balises/],
    ['an image', () => sentence({ description: '<img src=x onerror=alert(1)>' }), /balises/],
    ['a script link', () => sentence({ rules: [{ ...rule, link: 'javascript:alert(1)' }] }), /https/],
    ['a link with a password', () => sentence({ mirrors: ['https://bank.fr@evil.fr/g.json'] }), /https/],
    ['a name read backwards', () => sentence({ name: 'Banque\u202Eeuqnab' }), /renversent/],
    ['a name of lookalikes', () => sentence({ name: 'Bаnque' }), /plusieurs alphabets/],
    ['an unseen sign', () => sentence({ name: 'Ban\u200Bque' }), /invisibles/],
    ['half a sign', () => sentence({ name: 'Banque \ud83d' }), /moitié/],
    [
      'too many rules',
      () => sentence({ rules: Array.from({ length: 5_001 }, (_, at) => ({ ...rule, id: `r${at}` })) }),
      /trop d’éléments : 5000/,
    ],
    [
      'a million values',
      () => sentence({ vocabulary: Array.from({ length: 1_000_000 }, () => 'a') }),
      /trop gros/,
    ],
  ])('%s', (_, fault, expected) => {
    const message = fault()
    expect(message).toMatch(expected)
    expect(message).toMatch(/^\p{Lu}.*\.$/u)
    expect(message.length).toBeLessThan(400)
  })

  it('whatever JSON it is, without ever throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const decoded = decodeGuide(value)
        if (!decoded.ok) expect(decoded.error.message).toMatch(/\.$/)
      }),
      { numRuns: 2_000 },
    )
  })

  it('even when only its values are wrong', () => {
    const key = fc.constantFrom(...Object.keys(builtInGuide), 'rules', 'expires', 'key', '__proto__')
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (value) => {
        const decoded = decodeGuide(value)
        if (!decoded.ok) expect(decoded.error.message).toMatch(/\.$/)
      }),
      { numRuns: 2_000 },
    )
  })
})
