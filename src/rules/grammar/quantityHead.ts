import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { type Agreement, ANY, could, isParticiple, isPersonal, isPos, may, must } from './features'
import { adjectivesFrom, isBeforeNoun, isNoun, nounGroupAt } from './nounGroup'
import { isSpokenTo, OF, type Simple, simple } from './phraseShape'
import { isTimeNoun } from './timeNoun'

const QUANTITY = new Set(
  'beaucoup peu trop tant assez plus moins énormément autant suffisamment tellement davantage combien'.split(
    ' ',
  ),
)

/** `la plupart` is plural, and takes the gender of what it counts. */
export function mostAt(view: SentenceView, at: number): Simple | undefined {
  const { tokens } = view
  if (tokens[at]?.norm !== 'la' || tokens[at + 1]?.norm !== 'plupart') return undefined
  const counted = OF.has(tokens[at + 2]?.norm ?? '') ? nounOf(view, at + 2) : undefined
  return simple(at, at + 2, { genders: counted?.genders ?? 3, numbers: 2 })
}

/** What `de` leads at `of`: `des photos`, `de nos photos`, `d'entre elles`. */
const nounOf = (view: SentenceView, of: number): Agreement | undefined =>
  nounGroupAt(view, of)
    ? allowedBy(view, nounGroupAt(view, of)?.noun ?? of, isNoun)
    : nounGroupAt(view, of + 1)
      ? allowedBy(view, nounGroupAt(view, of + 1)?.noun ?? of, isNoun)
      : undefined

/** Of what is measured either number is said: `50 euros est un bon prix`. */
const MEASURES = new Set('euro degré mètre kilomètre centimètre gramme kilo litre point pour'.split(' '))

/** `2 000 colis`, `14 personnes`. */
export function numberedAt(view: SentenceView, at: number): Simple | undefined {
  const count = Number(view.tokens[at]?.text.replace(/\s/gu, ''))
  const noun = allowedBy(view, at + 1, isNoun)
  const isCounted =
    Number.isInteger(count) &&
    count >= 2 &&
    view.readings[at + 1]?.best?.pos === 'noun' &&
    must(view, at + 1, (each) => isNoun(each) || each.pos === 'adjective' || isParticiple(each))
  if (!isCounted || !noun || (noun.numbers & 2) === 0 || !isWord(view.tokens[at + 1])) return undefined
  if (may(view, at + 1, ({ kind }) => kind === 'symbol') || view.tokens[at + 1]?.norm === 'h')
    return undefined
  const isMeasured = could(view, at + 1, ({ lemma }) => MEASURES.has(lemma))
  const agreement = { genders: noun.genders, numbers: isMeasured ? 3 : 2 }
  return simple(at, at + 2, agreement, { isTime: isTimeNoun(view, at + 1) })
}

/** `parmi les 400 que nous avons reçus` */
export const toldNumberAt = ({ tokens }: SentenceView, at: number): Simple | undefined =>
  tokens[at + 1]?.kind === 'number' &&
  /^(?:les|ces|[mts]es|[nv]os|leurs)$/.test(tokens[at]?.norm ?? '') &&
  /^(?:qu[e']|qui|dont)$/.test(tokens[at + 2]?.norm ?? '')
    ? simple(at, at + 2, { genders: 3, numbers: 2 })
    : undefined

/** `tes 120 €`, `les 20 %`. */
export const sumAt = ({ tokens }: SentenceView, at: number): Simple | undefined =>
  /^(?:les|des|ces|[mts]es|[nv]os|leurs)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at + 1]?.kind === 'number' &&
  /^[€$%]$/.test(tokens[at + 2]?.text ?? '')
    ? simple(at, at + 3, { genders: 1, numbers: 2 })
    : undefined

/** `de nouveaux panneaux`, `d'autres clients`: before an adjective `de` stands for `des`, unless it hangs on a word before. */
export function severalAt(view: SentenceView, at: number): Simple | undefined {
  const before = view.tokens[at - 1]
  if (!/^d[e']$/.test(view.tokens[at]?.norm ?? '') || (before?.kind === 'word' && !LEADING.test(before.norm)))
    return undefined
  const noun = allowedBy(view, at + 2, isNoun)
  const led = isBeforeNoun(view, at + 1) ? (allowedBy(view, at + 1, isPos('adjective'))?.numbers ?? 0) : 0
  // `de nombreux colis`: one of the two must show it.
  const isLed = (led & 2) !== 0 && noun !== undefined && (noun.numbers & 2) !== 0
  if (!isLed || (led & noun.numbers) !== 2 || view.readings[at + 2]?.best?.pos !== 'noun') return undefined
  const { end } = adjectivesFrom(view, at + 3)
  return simple(at, end, { genders: noun.genders, numbers: 2 }, { isTime: isTimeNoun(view, at + 2) })
}
const LEADING = /^(?:que|qu'|et|mais|car|si|où|quand|lorsque|puisque|donc|bonjour|bonsoir)$/

/** `beaucoup de colis`, `trop d'attente` */
export function muchAt(view: SentenceView, at: number): Simple | undefined {
  const { tokens } = view
  if (!QUANTITY.has(tokens[at]?.norm ?? '') || !/^d[e']$/.test(tokens[at + 1]?.norm ?? '')) return undefined
  if (!may(view, at + 2, isNoun)) return undefined
  const noun = allowedBy(view, at + 2, isNoun) ?? ANY
  return simple(at, at + 3, { genders: noun.genders, numbers: noun.numbers === 2 ? 2 : 3 })
}

/** `trois d'entre eux`, `combien d'entre vous` */
export const amongAt = (view: SentenceView, at: number): Simple | undefined =>
  (isCount(view, at) || QUANTITY.has(view.tokens[at]?.norm ?? '')) &&
  view.tokens[at + 1]?.norm === "d'" &&
  view.tokens[at + 2]?.norm === 'entre'
    ? simple(at, at + 1, { genders: 3, numbers: 2 })
    : undefined

/** `vos agents, dont deux ont été formés`: counted among them. */
export const someOfThemAt = (view: SentenceView, at: number): Simple | undefined =>
  isCount(view, at) && view.tokens[at - 1]?.norm === 'dont' && must(view, at + 1, isPersonal)
    ? simple(at, at + 1, { genders: 3, numbers: 2 })
    : undefined

/** `bien des clients` */
export const manyAt = (view: SentenceView, at: number): Simple | undefined =>
  view.tokens[at]?.norm === 'bien' && view.tokens[at + 1]?.norm === 'des' && must(view, at + 2, isNoun)
    ? simple(at, at + 3, { genders: allowedBy(view, at + 2, isNoun)?.genders ?? 3, numbers: 2 })
    : undefined

/** `deux clients`, `quarante mille visiteurs` */
export function spelledNumberAt(view: SentenceView, at: number): Simple | undefined {
  if (!isCount(view, at)) return undefined
  const isFurther = (place: number): boolean =>
    isCardinal(view, place) || (view.tokens[place]?.norm === 'mille' && may(view, place + 1, isNoun))
  let noun = at + 1
  while (noun < at + 4 && isFurther(noun)) noun++
  if (!may(view, noun, isNoun) || may(view, noun, isPersonal)) return undefined
  const agreement = { genders: allowedBy(view, noun, isNoun)?.genders ?? 3, numbers: 2 }
  return simple(at, noun + 1, agreement, { isTime: isTimeNoun(view, noun) })
}

const isCardinal = (view: SentenceView, at: number): boolean =>
  must(view, at, ({ kind }) => kind === 'cardinal')
const isCount = (view: SentenceView, at: number): boolean =>
  isCardinal(view, at) && view.tokens[at]?.norm !== 'un'

/** `moins de trois ans`, `plus de dix colis`. */
export function moreThanAt(view: SentenceView, at: number): Simple | undefined {
  if (isSpokenTo(view, at)) return undefined
  const isMore =
    /^(?:plus|moins|près)$/.test(view.tokens[at]?.norm ?? '') && view.tokens[at + 1]?.norm === 'de'
  if (!isMore || !may(view, at + 2, isPos('numeral')) || view.tokens[at + 2]?.norm === 'un') return undefined
  let noun = at + 3
  while (may(view, noun, ({ kind }) => kind === 'cardinal')) noun++
  if (!may(view, noun, isNoun)) return undefined
  const genders = allowedBy(view, noun, isNoun)?.genders ?? 3
  return simple(at, noun + 1, { genders, numbers: 2 }, { isTime: isTimeNoun(view, noun) })
}
