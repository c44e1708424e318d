/**
 * French numbers that the numbering plan gives to services, not to people: 080 (free and ordinary calls), 081, 082
 * and 089 (paid by the caller), 3BPQ and 10YT (short numbers), 118 XYZ, and the operators' `09 69` range, sold to
 * organisations only. Source: ARCEP, décision n° 2018-0881, plan national de numérotation, as amended.
 * All others (01–05 geographic, 06 and 07 mobile, 09 of a home's box) can ring at a person's: personal data
 * unless the guide says otherwise.
 */
const SERVICE = /^0(?:80|81|82|89|969)/

/** `national`: ten digits, the trunk zero first. */
export const isServiceNumber = (national: string): boolean => SERVICE.test(national)

/**
 * National significant digits after the country code: fewest, most. Sources: ITU-T E.164 and national plans.
 * Countries that French pages meet; another one must be written with nine digits at least.
 */
const COUNTRIES: Readonly<Record<string, readonly [number, number]>> = {
  1: [10, 10],
  31: [9, 9],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  39: [9, 11],
  41: [9, 9],
  44: [10, 10],
  49: [9, 11],
  212: [9, 9],
  213: [8, 9],
  216: [8, 8],
  221: [9, 9],
  225: [10, 10],
  237: [9, 9],
  261: [9, 9],
  262: [9, 9],
  351: [9, 9],
  352: [6, 9],
  376: [6, 6],
  377: [8, 9],
  508: [6, 9],
  590: [9, 9],
  594: [9, 9],
  596: [9, 9],
  681: [6, 6],
  687: [6, 6],
  689: [8, 8],
}

/** Can `digits` (country code first) be a whole international number? */
export function isInternational(digits: string): boolean {
  for (const length of [1, 2, 3]) {
    const range = COUNTRIES[digits.slice(0, length)]
    const rest = digits.length - length
    if (range) return rest >= range[0] && rest <= range[1] && digits.charAt(length) !== '0'
  }
  return /^[2-9]/.test(digits) && digits.length >= 10 && digits.length <= 14
}

/** The overseas codes that also dial French numbers. */
const FRENCH_CODES = /^(?:33|262|590|594|596)(?=\d{9}$)/

/** One spelling for all ways to dial a number: national for French ones, `+…` for others. */
export const canonical = (digits: string): string =>
  FRENCH_CODES.test(digits) ? digits.replace(FRENCH_CODES, '0') : `+${digits}`
