import * as v from 'valibot'

/** The kinds of text that a guide holds. Each check's message is the end of a sentence about its field. */

/** Marks of direction reorder what a person reads, so that a name may look like another. */
const REORDERING = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/
/** Controls and what no reader sees; the joiners of emoji and the tab and line break are text. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/
const MARKUP = /<\s*[/!?]?\s*[a-z][^<]*>|<\s*(?:script|iframe|img|svg|style|object|embed|link)\b|javascript:/i

const TEXT_FAULTS = {
  reordering: 'contient des signes invisibles qui renversent le sens de lecture',
  unseen: 'contient des signes invisibles',
  markup: 'contient des balises ou un script : un guide n’est fait que de texte',
  mixedScripts: 'mêle des lettres de plusieurs alphabets qui se ressemblent',
  halfSign: 'contient une moitié de signe, comme après une coupure',
} as const

/** Latin beside Cyrillic or Greek in one word: lookalikes. */
const LOOKALIKES =
  /\p{Script=Latin}[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*\p{Script=Latin}/u

const isClean = [
  v.check((text: string) => !REORDERING.test(text), TEXT_FAULTS.reordering),
  v.check((text: string) => !UNSEEN.test(text), TEXT_FAULTS.unseen),
  v.check((text: string) => !MARKUP.test(text), TEXT_FAULTS.markup),
  v.check((text: string) => text.isWellFormed(), TEXT_FAULTS.halfSign),
] as const

/** Anything that is read by a person: the longest is checked first, so that no pattern meets a huge text. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most), ...isClean)

/** Text that may not be empty. */
export const someText = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most), ...isClean)

/** A name that is trusted at sight, so that it may not imitate another. */
export const name = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    ...isClean,
    v.check((word: string) => !LOOKALIKES.test(word), TEXT_FAULTS.mixedScripts),
  )

export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9](?:[a-z0-9._/-]{0,78}[a-z0-9])?$/,
    'ne compte que des minuscules sans accent, des chiffres et des tirets',
  ),
)

export const Semver = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a la forme 1.2.3'),
)

export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'est une date de la forme 2027-01-31'),
)

/** Only what a browser opens safely, without a name and a password in it. */
export const Link = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(
    /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[^\s<>"'`\\]*)?$/i,
    'est une adresse qui commence par https://',
  ),
)

/** Bytes in base64url, as a key (32) or a signature (64). */
export const bytes = (count: number) => {
  const length = Math.ceil((count * 4) / 3)
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`), `compte ${length} signes en base64url`),
  )
}

export const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), [])

export const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
