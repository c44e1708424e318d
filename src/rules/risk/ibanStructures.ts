/**
 * What follows the country and its key, by country: n digits, a letters, c either. Source: SWIFT, IBAN registry.
 * Without it, one French phrase in a hundred that starts with `de 12` would pass the key modulo 97.
 */
const STRUCTURES = `
  ad 8n12c, ae 19n, al 8n16c, at 16n, az 4a20c, ba 16n, be 12n, bf 2a22n, bg 4a6n8c, bj 2a22n, ch 5n12c, ci 2a22n,
  cm 23n, cy 8n16c, cz 20n, de 18n, dk 14n, dz 22n, ee 16n, es 20n, fi 14n, fo 14n, fr 10n11c2n, ga 23n, gb 4a14n,
  ge 2a16n, gi 4a15c, gl 14n, gr 7n16c, hr 17n, hu 24n, ie 4a14n, il 19n, is 22n, it 1a10n12c, kw 4a22c, lb 4n20c,
  li 5n12c, lt 16n, lu 3n13c, lv 4a13c, ma 24n, mc 10n11c2n, md 20c, me 18n, mg 23n, mk 3n10c2n, ml 2a22n, mr 23n,
  mt 4a5n18c, mu 4a19n3a, ne 2a22n, nl 4a10n, no 11n, pl 24n, pt 21n, qa 4a21c, ro 4a16c, rs 18n, sa 2n18c, se 20n,
  si 15n, sk 20n, sm 1a10n12c, sn 2a22n, tg 2a22n, tn 20n, tr 6n16c, ua 6n19c, xk 16n`

const CLASSES: Readonly<Record<string, string>> = { n: '\\d', a: '[a-z]', c: '[a-z\\d]' }

export interface IbanStructure {
  /** Of the whole IBAN, country and key included. */
  readonly length: number
  /** The IBAN in lower case without separators. */
  readonly shape: RegExp
}

function structure(country: string, body: string): IbanStructure {
  const parts = [...body.matchAll(/(\d+)([nac])/g)].map(([, count = '', kind = '']) => ({ count, kind }))
  return {
    length: parts.reduce((length, { count }) => length + Number(count), 4),
    shape: new RegExp(
      `^${country}\\d{2}${parts.map(({ count, kind }) => `${CLASSES[kind]}{${count}}`).join('')}$`,
    ),
  }
}

/** By country, in lower case. */
export const IBAN_STRUCTURES: ReadonlyMap<string, IbanStructure> = new Map(
  STRUCTURES.split(',').map((entry) => {
    const [country = '', body = ''] = entry.trim().split(' ')
    return [country, structure(country, body)]
  }),
)
