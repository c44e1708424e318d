/** Remainder of a number of any length, given as decimal digits. */
function remainder(digits: string, modulus: number): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus
  return rest
}

/** Luhn's check digit, ISO/IEC 7812-1. `digits`: decimal digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    const weighed = i % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** ISO 13616: country and key go to the end, letters count from 10, the whole is 1 modulo 97. */
export function isIban(text: string): boolean {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return false
  const moved = iban.slice(4) + iban.slice(0, 4)
  return (
    remainder(
      moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  )
}

/**
 * Numéro de sécurité sociale: 13 characters and a key, 97 minus their remainder; Corsica's 2A and 2B
 * count as 19 and 18 (INSEE, numéro d'inscription au répertoire).
 */
export function isNir(text: string): boolean {
  const nir = text.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}\d{2}$/.test(nir)) return false
  const body = nir.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return 97 - remainder(body, 97) === Number(nir.slice(13))
}
