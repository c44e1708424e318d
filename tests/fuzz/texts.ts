/** Texts that people write, that machines send, and that somebody makes to break a reader. */
import fc from 'fast-check'
import type { Span } from '../../src/text/span'

/** Pieces of replies, right and wrong, and what has once been hard. */
export const PIECES = [
  'Bonjour Julie, ',
  'nous somme désolé ',
  'Votre comande est arrivé. ',
  'Merci à vous !',
  'appelez Marc au 06 12 34 56 78',
  'FR76 3000 6000 0112 3456 7890 189 ',
  'julie.martin@exemple.fr ',
  'https://a.fr/x?y=1 ',
  '@julie.martin #été2026 ',
  "l'",
  '’',
  '« ',
  ' »',
  ' ,',
  '. ',
  '?!',
  '…',
  '\n',
  '\u00A0',
  '\u202F',
  ' tu ',
  ' vous ',
  'Calmez-vous, ',
  'a-t-il ',
  'c*nnard ',
  '{prénom}',
  '[NOM] ',
  'XXX',
  '1 249,90 € ',
  '15h30 ',
  'the and you ',
  'e\u0301te\u0301 ',
  'pa\u200Br ',
  'аpple ',
  'ﬁn ',
  'İstanbul ',
  'straße ',
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇫🇷',
  '\u202E',
  '\u0301\u0301\u0301',
  'مرحبا ',
  '你好 ',
  '\0',
  '__proto__ ',
  'constructor ',
  '<img src=x onerror=alert(1)> ',
  '0',
  'a.',
] as const

const noise = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
)

/** Any text, short enough that thousands are read in a minute. */
export const texts: fc.Arbitrary<string> = fc.array(noise, { maxLength: 10 }).map((parts) => parts.join(''))

/** One word, or what might be taken for one. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'comande',
    'desole',
    'Lyon',
    'aujourd’hui',
    'rendez-vous',
    'MERCI',
    'constructor',
    '__proto__',
  ),
  fc.string({ unit: fc.constantFrom(..."aeéèêiîoôuùcçlmnrst'’-"), maxLength: 14 }),
  fc.string({ unit: 'binary', maxLength: 14 }),
)

/** A stretch of a text of this length. */
export const spansOf = (length: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

/** Sorted, inside the text, none of them empty; `apart` where they may not even touch the same sign. */
export const expectSpans = (
  spans: readonly Span[],
  length: number,
  { apart }: { readonly apart: boolean },
): void => {
  let last = 0
  for (const { start, end } of spans) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw new Error(`no offsets: ${start}, ${end}`)
    if (start < last) throw new Error(`out of order: ${start} after ${last}`)
    if (end <= start) throw new Error(`empty: ${start} to ${end}`)
    if (end > length) throw new Error(`outside: ${end} of ${length}`)
    last = apart ? end : start
  }
}

export const expectSame = (a: unknown, b: unknown, what: string): void => {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)]
  if (first !== second) throw new Error(`${what}:\n${first}\n${second}`)
}
