/**
 * First digits and lengths of payment cards that circulate in France. Sources: ISO/IEC 7812 and the networks'
 * published ranges. Left out: Visa of 13 digits (none issued since the 1990s, an EAN has as many) and Diners of 14
 * digits, which nothing tells from a SIRET (14 digits under the same key).
 */
const ISSUERS: readonly (readonly [first: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [19, 16]], // Visa, CB
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]], // Mastercard
  [/^3[47]/, [15]], // American Express
  [/^(?:6011|64[4-9]|65)/, [16]], // Discover
  [/^35(?:2[89]|[3-8])/, [16]], // JCB
  [/^62/, [19, 16]], // UnionPay
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, [19, 16]], // Maestro
]

export const CARD_LENGTHS: readonly number[] = [19, 16, 15]

/** `digits`: a whole number, decimal digits only. */
export const isIssued = (digits: string): boolean =>
  ISSUERS.some(([first, lengths]) => lengths.includes(digits.length) && first.test(digits))
