import { type DigitGroup, digitGroups } from './digitGroups'
import { canonical, isInternational, isServiceNumber } from './numberingPlan'

/** A telephone number found in a folded text. */
export interface PhoneNumber {
  readonly start: number
  readonly end: number
  /** Alike for all ways to write the number. */
  readonly canonical: string
  /** Belongs to an organisation by the numbering plan. */
  readonly service: boolean
}

/** One separator, spaces around it or not, or the parentheses of a code. */
const TIGHT = /^(?: ?[.\-/_·•] ?| |[ .\-/]?\(|\)[ .\-/]?|\) ?\()$/
/** The call is announced: shapes that could be something else are taken for telephone numbers. */
const ANNOUNCED =
  /(?:\b(?:tel|telephon\w*|portables?|mobile|appel\w*|rappel\w*|joindre|joignable|contacte\w*|sms|whatsapp|fixe|gsm|natel|ligne directe)\b)[^.!?\n]{0,30}$/
/** Goods and papers have numbers of ten digits too. */
const PRODUCT_NUMBER =
  /\b(?:ref|reference|references|article|modele|produit|code|barres?|ean|isbn|gencod|sku|lot|serie|siret|siren|rcs|tva|cerfa|departements?|tirage|lignes|loto|keno|pointures|tailles)(?: ?(?:n ?°|produit|article|modele|gagnants?|de|du|[.:#°]))* ?$/
const AMOUNT_AFTER = /^ ?(?:€|\$|eur\b|euros?\b|%|vues\b|abonnes\b|fois\b|points\b)/
/** Days of a month in their order: *les 03, 10, 17, 24 et 31 mai*. */
const DAYS_AFTER =
  /^ (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/
const MAX_DIGITS = 15

interface Candidate {
  readonly last: number
  readonly canonical: string
}

/** Every telephone number of a folded text, in order. Time is linear: a number has fifteen digits at most. */
export function phoneNumbers(text: string): PhoneNumber[] {
  const groups = digitGroups(text)
  const found: PhoneNumber[] = []
  let behind = -1
  for (let i = 0; i < groups.length; i++) {
    const first = groups[i]
    if (!first) break
    const candidate = candidateAt(text, groups, i, behind === i)
    const last = candidate && groups[candidate.last]
    if (!last) continue
    const start = startOf(text, first, last.end)
    const before = text.slice(Math.max(0, start - 50), start)
    if (DAYS_AFTER.test(text.slice(last.end)) && isSortedList(groups.slice(i, candidate.last + 1))) continue
    if (PRODUCT_NUMBER.test(before) || AMOUNT_AFTER.test(text.slice(last.end, last.end + 12))) continue
    found.push({
      start,
      end: last.end,
      canonical: candidate.canonical,
      service: isServiceNumber(candidate.canonical),
    })
    i = candidate.last
    behind = i + 1
  }
  return found
}

/** The sign `+` belongs to the number, and a parenthesis that closes inside it. */
function startOf(text: string, first: DigitGroup, end: number): number {
  let start = first.start
  if (text.charAt(start - 1) === '+') start--
  if (text.charAt(start - 1) === '(' && text.slice(first.end, end).includes(')')) {
    const opened = text.slice(first.start, end).indexOf('(')
    const closed = text.slice(first.start, end).indexOf(')')
    if (opened < 0 || closed < opened) start--
  }
  return start
}

const announcedBefore = (text: string, start: number) => (): boolean =>
  ANNOUNCED.test(text.slice(Math.max(0, start - 60), start))

/** @param isBehindNumber another number ends right before. */
function candidateAt(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
  isBehindNumber: boolean,
): Candidate | undefined {
  const first = groups[at]
  if (!first || first.digits.length > MAX_DIGITS) return
  const plus = text.charAt(first.start - 1) === '+'
  if (plus || /^00[1-9]?/.test(first.digits)) {
    const international = internationalAt(text, groups, at)
    if (international || plus) return international
  }
  const announced = announcedBefore(text, first.start)
  return (
    nationalAt(text, groups, at, isBehindNumber, announced) ??
    bareFrenchCodeAt(groups, at) ??
    americanAt(text, groups, at, announced) ??
    announcedAt(groups, at, announced)
  )
}

/** `+33 (0)6 …`, `0033 6 …`, `+32 470 …`: the longest run of groups that the plan of the country allows. */
function internationalAt(text: string, groups: readonly DigitGroup[], at: number): Candidate | undefined {
  let digits = ''
  let best: Candidate | undefined
  for (let i = at; i < groups.length; i++) {
    const group = groups[i]
    if (!group || (i > at && (group.gap === undefined || group.gap.length > 4))) break
    // The trunk zero in parentheses is not dialled from abroad.
    const trunk =
      i > at && text.charAt(group.start - 1) === '(' && text.charAt(group.end) === ')' && group.digits === '0'
    if (!trunk) digits += i === at ? group.digits.replace(/^00/, '') : group.digits
    // `+33 06 …`: dialled wrong, but a number all the same.
    const dialled = digits.replace(/^330(?=[1-9])/, '33')
    if (dialled.length > MAX_DIGITS) break
    if (isInternational(dialled)) best = { last: i, canonical: canonical(dialled) }
  }
  if (!best) return
  // `+ 15 000 000 vues`: thousands, not a number to call.
  const shape = groups.slice(at + 1, best.last + 1)
  if (shape.length > 0 && shape.every(({ digits }) => digits === '000')) return
  return best
}

/** Ten digits from a zero: France, the overseas departments, and mobiles of Belgium and Switzerland. */
function nationalAt(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
  isBehindNumber: boolean,
  announced: () => boolean,
): Candidate | undefined {
  const parts = tenDigitsAt(groups, at)
  const first = parts?.[0]
  if (!parts || !first) return
  const last = at + parts.length - 1
  const beat = parts[1]?.gap
  const before = first.gap
  const after = groups[last + 1]
  // Part of a longer number; unless it is announced, or the neighbour is another number.
  const joined = (gap: string | undefined): boolean => gap !== undefined && gap === (beat ?? ' ')
  const goesOnBefore = joined(before) && !isBehindNumber && !isEndOfNumber(groups, at - 1)
  const goesOnAfter =
    beat !== undefined &&
    joined(after?.gap) &&
    after?.digits.length === parts.at(-1)?.digits.length &&
    !isNumberBehind(groups, parts, last + 1)
  if ((goesOnBefore || goesOnAfter) && !announced()) return
  if (text.charAt(first.start - 1) === ',' || /^[.,]\d/.test(text.slice(parts.at(-1)?.end))) return
  return { last, canonical: parts.map(({ digits }) => digits).join('') }
}

/** The groups that make ten digits from a zero, in the beat of one number. */
function tenDigitsAt(groups: readonly DigitGroup[], at: number): readonly DigitGroup[] | undefined {
  const first = groups[at]
  if (!first || !/^0(?:[1-9]|$)/.test(first.digits)) return
  let digits = ''
  let last = -1
  for (let i = at; i < groups.length && digits.length < 10; i++) {
    const group = groups[i]
    if (!group || (i > at && group.gap === undefined)) break
    digits += group.digits
    last = i
  }
  if (digits.length !== 10 || digits.charAt(1) === '0') return
  const parts = groups.slice(at, last + 1)
  const gaps = parts.slice(1).map(({ gap = '' }) => gap)
  // Emoji, commas and words hide a number only where it keeps the beat of a number read aloud.
  const spoken = parts.some((part) => part.spoken)
  if (!spoken && !gaps.every((gap) => TIGHT.test(gap)) && !inPairs(parts)) return
  // `un à deux, trois ou quatre…`: words alone make a number only from a zero said or written.
  return isDate(parts) ? undefined : parts
}

/** Two numbers side by side, and not a list of pairs, which a draw or a count is. */
function isNumberBehind(groups: readonly DigitGroup[], parts: readonly DigitGroup[], at: number): boolean {
  const next = tenDigitsAt(groups, at)
  return next !== undefined && !isSortedList(parts) && !isSortedList(next)
}

/** `05 12 23 34 45`: none above the fifty that lotteries draw from, the smallest first. */
const isSortedList = (parts: readonly DigitGroup[]): boolean =>
  parts.every(({ digits }, at) => {
    const value = Number(digits)
    return value <= 50 && value > Number(parts[at - 1]?.digits ?? -1)
  })

const inPairs = (parts: readonly DigitGroup[]): boolean =>
  parts.length >= 5 && parts.every(({ digits }) => digits.length <= 2)

/** Is the group before another number's last one (a house number, a postcode), not a piece of this one? */
function isEndOfNumber(groups: readonly DigitGroup[], at: number): boolean {
  const group = groups[at]
  return (
    group !== undefined && group.gap === undefined && (group.digits.length === 1 || group.digits.length === 5)
  )
}

/** `01/02/2024 10 …` has ten digits from a zero. */
function isDate(parts: readonly DigitGroup[]): boolean {
  const [day, month, year] = parts
  return (
    day?.digits.length === 2 &&
    month?.digits.length === 2 &&
    Number(month.digits) <= 12 &&
    /^(?:19|20)\d\d$/.test(year?.digits ?? '')
  )
}

/** `33 6 12 34 56 78`, `33612345678`: the code without its sign. */
function bareFrenchCodeAt(groups: readonly DigitGroup[], at: number): Candidate | undefined {
  const [code, area, ...rest] = groups.slice(at, at + 6)
  if (!code || (code.gap !== undefined && TIGHT.test(code.gap))) return
  if (/^33[67]\d{8}$/.test(code.digits)) return { last: at, canonical: canonical(code.digits) }
  if (code.digits !== '33' || !/^[1-9]$/.test(area?.digits ?? '') || rest.length !== 4) return
  if (!rest.every(({ digits, gap }) => digits.length === 2 && gap !== undefined)) return
  return { last: at + 5, canonical: canonical([code, area, ...rest].map((group) => group?.digits).join('')) }
}

/** `(514) 555-0199`, `514-555-0199`: the North American plan (NANP), where neither part starts with 0 or 1. */
function americanAt(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
  announced: () => boolean,
): Candidate | undefined {
  const [area, exchange, line, next] = groups.slice(at, at + 4)
  if (!area || !exchange || !line || (area.gap !== undefined && TIGHT.test(area.gap))) return
  if (!/^[2-9]\d\d$/.test(area.digits) || !/^[2-9]\d\d$/.test(exchange.digits)) return
  if (line.digits.length !== 4 || (next?.gap !== undefined && TIGHT.test(next.gap))) return
  const distinctive =
    line.gap === '-' &&
    (exchange.gap === '-' || (/^\) ?$/.test(exchange.gap ?? '') && text.charAt(area.start - 1) === '('))
  if (
    !distinctive &&
    !(exchange.gap && line.gap && TIGHT.test(exchange.gap) && TIGHT.test(line.gap) && announced())
  )
    return
  return { last: at + 2, canonical: `+1${area.digits}${exchange.digits}${line.digits}` }
}

/** Nine digits in a context that says so: Belgian lines (`02 123 45 67`), a mobile without its zero, Luxembourg's 6x1. */
function announcedAt(
  groups: readonly DigitGroup[],
  at: number,
  announced: () => boolean,
): Candidate | undefined {
  const first = groups[at]
  if (!first || !/^(?:0[1-9]|[67])/.test(first.digits) || (first.gap !== undefined && TIGHT.test(first.gap)))
    return
  let digits = ''
  let last = -1
  for (let i = at; i < groups.length; i++) {
    const group = groups[i]
    if (!group || (i > at && (group.gap === undefined || !TIGHT.test(group.gap)))) break
    digits += group.digits
    last = i
    if (digits.length >= 9) break
  }
  if (digits.length !== 9 || !announced()) return
  return { last, canonical: digits }
}
