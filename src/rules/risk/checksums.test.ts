import { expect, it } from 'vitest'
import { isIban, isNir, passesLuhn } from './checksums'

it.each([
  ['FR76 3000 6000 0112 3456 7890 189', true],
  ['GB82 WEST 1234 5698 7654 32', true],
  ['BE68539007547034', true],
  ['FR76 3000 6000 0112 3456 7890 188', false],
  ['FR76', false],
])('IBAN %s: %s', (iban, right) => expect(isIban(iban)).toBe(right))

it.each([
  ['4970100000000014', true],
  ['5555555555554444', true],
  ['4970100000000015', false],
])('card %s: %s', (card, right) => expect(passesLuhn(card)).toBe(right))

it.each([
  ['2 69 05 49 588 157 80', true],
  ['2 69 05 49 588 157 81', false],
  ['9 69 05 49 588 157 80', false],
])('NIR %s: %s', (nir, right) => expect(isNir(nir)).toBe(right))
