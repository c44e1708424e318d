const ALPHANUMERIC = /[\p{L}\p{N}]/gu

/**
 * The same identifier with only its two last signs readable, as receipts print it: enough for the customer
 * to know which one is meant, useless to anybody else. Separators stay.
 */
export function mask(identifier: string): string {
  const shown = (identifier.match(ALPHANUMERIC)?.length ?? 0) - 2
  let seen = 0
  return identifier.replace(ALPHANUMERIC, (sign) => (seen++ < shown ? '*' : sign))
}
