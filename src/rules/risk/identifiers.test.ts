import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedBy } from './testing'

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))

/** French that may stand around an identifier; nothing in it is one. */
const before = fc.constantFrom(
  '',
  'Bonjour Julie, voici ',
  'Nous avons noté : ',
  'C’est fait 😊 pour ',
  'Été comme hiver, (',
)
const after = fc.constantFrom('', '.', ' dès demain.', ', merci à vous !', ' 😊', '\nÀ bientôt')
const gap = fc.constantFrom('', ' ', '\u00A0', '\u202F', '.', '-')

/** Cuts `text` into groups of the sizes given, the rest in one piece. */
function grouped(text: string, sizes: readonly number[], joint: string): string {
  const parts: string[] = []
  let at = 0
  for (const size of sizes) {
    parts.push(text.slice(at, at + size))
    at += size
  }
  parts.push(text.slice(at))
  return parts.filter((part) => part !== '').join(joint)
}

const spaced = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(2, 3, 4, 5), gap).map(([size, joint]) =>
    grouped(
      text,
      Array.from({ length: Math.ceil(text.length / size) }, () => size),
      joint,
    ),
  )

/**
 * One digit of the number changed to another, behind the two signs that say what number it is: a Visa of 16 digits
 * that now begins like an American Express of 15 may hold a right one.
 */
const corrupted = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 2, max: text.length - 1 }), fc.integer({ min: 1, max: 9 }))
    .map(([at, by]) => text.slice(0, at) + ((Number(text.charAt(at)) + by) % 10) + text.slice(at + 1))

const modulo97 = (number: string): number => Number(BigInt(number) % 97n)

const frenchIban = digits(23).map((bban) => {
  const key = 98 - modulo97(`${bban}152700`)
  return `FR${String(key).padStart(2, '0')}${bban}`
})

const luhnDigit = (body: string): string => {
  const sum = [...body]
    .reverse()
    .map((digit, i) => Number(digit) * (i % 2 === 0 ? 2 : 1))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0)
  return String((10 - (sum % 10)) % 10)
}
const cardNumber = fc
  .oneof(
    digits(14).map((rest) => `4${rest}`),
    digits(13).map((rest) => `51${rest}`),
    digits(12).map((rest) => `37${rest}`),
  )
  .map((body) => body + luhnDigit(body))

const nirNumber = fc
  .tuple(
    fc.constantFrom('1', '2'),
    digits(2),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 95 }),
    digits(6),
  )
  .map(([sex, year, month, place, rest]) => {
    const two = (n: number): string => String(n).padStart(2, '0')
    const body = sex + year + two(month) + two(place) + rest
    return body + two(97 - modulo97(body))
  })

const phoneNumber = fc
  .tuple(
    // 08 belongs to services, and 09 69 with it.
    fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    digits(8),
    fc.constantFrom('0', '+33', '+33 ', '0033 ', '+33 (0)', '+33(0)'),
    fc.constantFrom(' ', '\u00A0', '.', '-', '/', '', ' - ', ' . '),
  )
  .map(([zone, rest, prefix, joint]) => prefix + grouped(zone + rest, [1, 2, 2, 2], joint))

const checked = [
  ['risk/iban', frenchIban],
  ['risk/card', cardNumber],
  ['risk/nir', nirNumber],
] as const

describe.each(checked)('%s', (rule, number) => {
  it('is found in French text, whatever its groups, with its exact span', () => {
    fc.assert(
      fc.property(before, number.chain(spaced), after, (left, typed, right) => {
        expect(markedBy(rule, left + typed + right)).toEqual([typed])
      }),
      { numRuns: 400 },
    )
  })

  it('is not found once a digit is wrong', () => {
    fc.assert(
      fc.property(before, number.chain(corrupted).chain(spaced), after, (left, typed, right) => {
        expect(markedBy(rule, left + typed + right)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

describe('risk/phone', () => {
  it('is found in French text, however it is typed, with its exact span', () => {
    fc.assert(
      fc.property(before, phoneNumber, after, (left, typed, right) => {
        expect(markedBy('risk/phone', left + typed + right)).toEqual([typed])
      }),
      { numRuns: 600 },
    )
  })

  it('is found in each of several, one space apart', () => {
    // Above fifty at the end: no list in order, as a draw is.
    const national = fc
      .tuple(fc.constantFrom('1', '3', '6', '7'), digits(6), fc.integer({ min: 51, max: 99 }))
      .map(([zone, rest, last]) => grouped(`0${zone}${rest}${last}`, [2, 2, 2, 2], ' '))
    fc.assert(
      fc.property(before, fc.array(national, { minLength: 2, maxLength: 4 }), after, (left, typed, right) => {
        expect(markedBy('risk/phone', left + typed.join(' ') + right)).toEqual(typed)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['06.12.34.56.78', '07 98 76 54 32'],
    ['0612345678', '0798765432'],
    ['06 12 34 56 78', '+33 7 98 76 54 32'],
    ['+33 6 12 34 56 78', '07 98 76 54 32'],
  ])('is found in both of %s %s', (...typed) => {
    expect(markedBy('risk/phone', `Nous avons noté ${typed.join(' ')}, merci.`)).toEqual(typed)
  })

  it.each([
    'Les rayons 01 02 03 04 05 06 07 08 09 10 rouvrent.',
    'Sont sortis le 05 12 23 34 45 06 11 22 33 44 hier.',
    'Le dossier 06 12 34 56 78 90 12 34 56 78 est suivi.',
    'Créneaux du 02 03 2026 10 30 02 04 2026 11 30.',
  ])('is not found in other pairs of digits: %s', (reply) => {
    expect(markedBy('risk/phone', reply)).toEqual([])
  })

  it.each([
    ['keycaps', '0️⃣6️⃣ 3️⃣9️⃣ 9️⃣8️⃣ 1️⃣2️⃣ 3️⃣4️⃣'],
    ['wide digits', '０６ ３９ ９８ １２ ３４'],
    ['invisible joints', '06\u200B39\u200B98\u200B12\u200B34'],
    ['words between', '06 puis 39 puis 98 puis 12 puis 34'],
    ['Guadeloupe', '+590 690 12 34 56'],
    ['Réunion, nationally', '0692 12 34 56'],
    ['a Swiss mobile', '079 123 45 67'],
    ['Luxembourg', '+352 621 123 456'],
    ['Québec', '+1 514-555-0199'],
    ['parentheses', '(06) 39 98 12 34'],
    ['the letter o', 'O6 39 98 12 34'],
  ])('sees through %s', (_, typed) => {
    expect(markedBy('risk/phone', `Nous avons noté ${typed}, merci.`)).toEqual([typed])
  })

  it.each([
    'Nous répondons au 0 800 12 34 56, au 0805 12 34 56 et au 0 892 70 12 39.',
    'Numéro Cristal 09 69 39 12 34, puis 3949 ou 1014.',
    'En détresse ? 3114, 15, 112, 119, 3919, 3018 et 33700 répondent.',
  ])('knows the numbers of services: %s', (reply) => {
    expect(markedBy('risk/phone', reply)).toEqual([])
  })
})
