import type { Guide } from '../../guide/guide'
import type { Change } from '../../text/change'

const NO_BREAK = '\u00A0'
const NARROW = '\u202F'

type Region = Guide['region']

interface Finesse {
  readonly pattern: RegExp
  readonly write: (found: RegExpMatchArray, region: Region) => string
  /** Where this is the use; everywhere when left out. */
  readonly regions?: readonly Region[]
}

const EUROPE = ['fr-FR', 'fr-BE', 'fr-CH'] as const
const WITH_COMMA = ['fr-FR', 'fr-BE', 'fr-CA'] as const
const UNIT = '€|%|\\$|CHF|h|km|kg|g|cm|mm|m|min|ans|cl|ml|l|Go|Mo|°C'
const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
/** Before more than this a colon or a semicolon is the eyes of a face: `:D`, `;-)`. */
const AFTER = '(?=\\s|$|[»"”…])'
const SEMICOLON = `;${AFTER}|[!?]+(?:\\)|${AFTER})`
/** White space of one line, breaking or not. */
const GAP = '[ \\u00A0\\u202F]'

/** Swiss typographers use fine spaces throughout (Guide du typographe romand); elsewhere the colon and quotes keep a full one. */
const full = (region: Region): string => (region === 'fr-CH' ? NARROW : NO_BREAK)
/** Groups of three digits: fine in Europe; Canada knows one no-break space (Office québécois de la langue française). */
const ofDigits = (region: Region): string => (region === 'fr-CA' ? NO_BREAK : NARROW)

const FINESSES: readonly Finesse[] = [
  { pattern: new RegExp(`(?<=\\S) (?=:${AFTER}|»)`, 'gu'), write: (_, region) => full(region) },
  { pattern: new RegExp(`(?<=\\S) (?=${SEMICOLON})`, 'gu'), write: () => NARROW, regions: EUROPE },
  // Canada joins these signs to the word before (Office québécois de la langue française).
  {
    pattern: new RegExp(`(?<=[\\p{L}\\p{N}»)])${GAP}(?=${SEMICOLON})`, 'gu'),
    write: () => '',
    regions: ['fr-CA'],
  },
  { pattern: /(?<=«) (?=\S)/gu, write: (_, region) => full(region) },
  // `«Oui»`: Swiss use leaves the marks close.
  { pattern: /«(?=[\p{L}\p{N}])/gu, write: () => `«${NO_BREAK}`, regions: WITH_COMMA },
  { pattern: /(?<=[\p{L}\p{N}.!?…])»/gu, write: () => `${NO_BREAK}»`, regions: WITH_COMMA },
  { pattern: /(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, write: () => '’' },
  { pattern: /(?<![.\d]|etc)\.{3}(?!\.)/giu, write: () => '…' },
  { pattern: new RegExp(`(?<=\\d) (?=(?:${UNIT})(?![\\p{L}\\p{N}]))`, 'gu'), write: () => NO_BREAK },
  { pattern: /(?<=\d)(?:€|%|\$)/gu, write: ([sign]) => `${NO_BREAK}${sign}` },
  // `€12`: in French the amount comes first.
  {
    pattern: new RegExp(`(?<!\\d${GAP}?)€${GAP}?(\\d+(?:[.,]\\d{2})?)(?![.,]?\\d|${GAP}?(?:€|\\d))`, 'gu'),
    write: ([, amount = '']) => `${amount.replace('.', ',')}${NO_BREAK}€`,
  },
  // Switzerland writes decimals of money with a point.
  {
    pattern: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}.,])\\d{1,4})\\.(?=\\d{2}${GAP}?(?:€|\\$|euros?(?!\\p{L})))`,
      'gu',
    ),
    write: () => ',',
    regions: WITH_COMMA,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(\d+)(kg|km|cm|mm|cl|ml|Go|Mo|min)(?![\p{L}\p{N}])/gu,
    write: ([, digits, unit]) => `${digits}${NO_BREAK}${unit}`,
  },
  // Whole groups of three only: a phone number is grouped otherwise.
  {
    pattern: /(?<![\p{L}\p{N}.,/-])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?! ?\d)/gu,
    write: ([digits], region) => digits.replaceAll(' ', ofDigits(region)),
  },
  { pattern: /(?<=(?:^|\s)(?:M\.|MM\.|Mme|Mlle|Dr|Me)) (?=\p{Lu})/gu, write: () => NO_BREAK },
  { pattern: /(?<=(?:^|\s)(?:n°|p\.)) (?=\d)/gu, write: () => NO_BREAK },
  { pattern: /(?<=^|\s)[nN](?:o|º)\.? ?(?=\d)|(?<=^|\s)(?:N° ?|n°)(?=\d)/gu, write: () => `n°${NO_BREAK}` },
  { pattern: /(?<=^|\s)Mr\.? (?=\p{Lu}\p{Ll})(?!Propre)/gu, write: () => `M.${NO_BREAK}` },
  {
    pattern: /(?<![\p{L}\p{N}])(\d{1,2})[hH](\d{2})(?![\p{L}\p{N}])/gu,
    write: ([, hours, minutes]) => `${hours}${NO_BREAK}h${NO_BREAK}${minutes}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d{1,2})[hH](?![\p{L}\p{N}])/gu,
    write: ([, hours]) => `${hours}${NO_BREAK}h`,
  },
  { pattern: new RegExp(`(?<=\\d${GAP}?h) (?=\\d{2}(?!\\d))`, 'gu'), write: () => NO_BREAK },
  // The first of a month alone is an ordinal.
  {
    pattern: new RegExp(`(?<=(?:^|\\s)(?:le|du|au|dès le|avant le) )1 (?=(?:${MONTH})(?!\\p{L}))`, 'giu'),
    write: () => `1er${NO_BREAK}`,
  },
  {
    pattern: new RegExp(`(?<=(?<![\\d.,])(?:[1-3]?\\d|1er)) (?=(?:${MONTH})(?!\\p{L}))`, 'gu'),
    write: () => NO_BREAK,
  },
  // Between words a hyphen with a space on each side is a dash; between digits it may be a subtraction.
  { pattern: /(?<=[^\s\d-] )--?(?= \S)|(?<=\d )--?(?= [^\s\d])/gu, write: () => '–' },
  { pattern: /(?<=^|[.!?…]\s)Ca(?= \p{Ll})/gmu, write: () => 'Ça' },
]

/** A pair on one line: `"oui"`, not the inches of `24"`. */
const STRAIGHT = /(?<=^|[\s(])"(?=\S)[^"\n]+(?<=\S)"(?![\p{L}\p{N}])/gmu

function quotes(text: string, region: Region): Change[] {
  return Array.from(text.matchAll(STRAIGHT), ({ index, 0: { length } }): Change[] => [
    { span: { start: index, end: index + 1 }, text: `«${full(region)}` },
    { span: { start: index + length - 1, end: index + length }, text: `${full(region)}»` },
  ]).flat()
}

/** Every finesse a text lacks in the region, in order and apart. */
export function finesses(text: string, region: Region): Change[] {
  const here = FINESSES.filter(({ regions }) => regions?.includes(region) ?? true)
  const found = here.flatMap(({ pattern, write }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      text: write(match, region),
    })),
  )
  return inOrder([...found, ...quotes(text, region)])
}

/** Of two that touch the same passage the first one stays. */
export function inOrder(changes: readonly Change[]): Change[] {
  const apart: Change[] = []
  for (const change of [...changes].sort((a, b) => a.span.start - b.span.start))
    if (change.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(change)
  return apart
}
