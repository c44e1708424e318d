import { table } from '../../text/table'
/** A run of digits, or a number up to 99 in words, in a folded text. */
export interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** What stands between the group before and this one, when both may be parts of one number. */
  readonly gap: string | undefined
  readonly spoken: boolean
}

const UNITS = 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf'
const TEENS = 'dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize'
const TENS = 'vingt|trente|quarante|cinquante|septante|huitante|octante|nonante'
const SPOKEN = `(?:quatre[ -]vingts?|soixante)(?:[ -](?:et[ -])?(?:${TEENS}|${UNITS}))?|(?:${TENS})(?:[ -](?:et[ -])?(?:${UNITS}))?|${TEENS}|zero|${UNITS}`
/** `o6 …`: the letter for the zero, on purpose or not. Digits glued to letters (`24h`, `6A12`) are no group. */
const GROUP = new RegExp(
  `(?<![a-z\\d])(?:(?<digits>\\d+|o\\d{1,9})(?![a-z\\d])|(?<spoken>${SPOKEN})(?![a-z]))`,
  'g',
)
const GAP =
  /^(?:(?:[ .\-/_·•,|~()]|\p{Extended_Pictographic}|\p{Emoji_Modifier}){1,7}|(?: ?(?:puis|point|tiret|slash|espace|et) ?)+)$/u
const LONGEST_GAP = 15

const VALUES = table<number>({
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
})

const spokenValue = (words: string): number =>
  words
    .replace(/quatre[ -]vingts?/, 'huitante')
    .split(/[ -]/)
    .reduce((sum, word) => sum + (VALUES[word] ?? 0), 0)

/** Every group of the text, in order; time is linear in its length. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = []
  let last = -1
  for (const found of text.matchAll(GROUP)) {
    const start = found.index
    const end = start + found[0].length
    const between = last < 0 || start - last > LONGEST_GAP ? undefined : text.slice(last, start)
    const spoken = found.groups?.spoken !== undefined
    groups.push({
      digits: spoken ? String(spokenValue(found[0])) : found[0].replace('o', '0'),
      start,
      end,
      gap: between !== undefined && GAP.test(between) ? between : undefined,
      spoken,
    })
    last = end
  }
  return groups
}
