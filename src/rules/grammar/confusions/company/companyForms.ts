import type { Analysis } from '../../../../lexicon/morphology'
import { type Determiner, determinerOf } from '../../determiners'
import { agreementOf, isPos } from '../../features'
import { type Around, words } from '../../kit/around'
import type { Member } from './companySets'

/** The determiner of the noun here, one or two adjectives in between. */
export function determinerBefore(a: Around): number | undefined {
  for (let o = -1; o >= -3; o--) {
    if (!a.isWord(o)) return undefined
    if (determinerOf(a.norm(o), a.norm(o + 1))) return o
    if (!a.could(o, isPos('adjective', 'numeral'))) return undefined
  }
  return undefined
}

export const determinerAt = (a: Around, place = determinerBefore(a)): Determiner | undefined =>
  place === undefined ? undefined : determinerOf(a.norm(place), a.norm(place + 1))

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæh]/u

const beginsWithVowel = (a: Around, form: string): boolean =>
  VOWEL.test(form) && !(a.view.lexicon?.analyses(form).some(({ aspirated }) => aspirated) ?? false)

const ELIDED = words("l' d'")
const WHOLE = words('le la de')

/** Can the word before be written before this form? */
export function isJoinable(a: Around, form: string, genders: number): boolean {
  if (beginsWithVowel(a, form) === beginsWithVowel(a, a.norm(0))) return true
  if (!beginsWithVowel(a, form)) return a.token(-1)?.norm.endsWith("'") ? a.is(-1, ELIDED) : genders > 0
  return a.is(-1, WHOLE) || !/^(?:le|la|de|du|au|ce|[mts]a)$/.test(a.norm(-1))
}

/** The article or preposition before, as it is written before this form; undefined where it stays. */
export function joined(a: Around, form: string, isFeminine: boolean): string | undefined {
  const isVowel = beginsWithVowel(a, form)
  if (!isVowel && a.is(-1, ELIDED)) return a.is(-1, "d'") ? 'de ' : isFeminine ? 'la ' : 'le '
  if (isVowel && a.is(-1, WHOLE)) return `${a.norm(-1).charAt(0)}${a.view.text.includes('’') ? '’' : "'"}`
  return undefined
}

/** The gender of an adjective or participle there that shows one, and can be nothing else. */
export function adjectiveAt(a: Around, offset: number): number | undefined {
  const isAdjectival = ({ pos, mood }: Analysis): boolean => pos === 'adjective' || mood === 'participle-past'
  if (!a.only(offset, isAdjectival)) return undefined
  return (a.view.readings[a.at + offset]?.analyses ?? []).reduce(
    (all, analysis) => all | agreementOf(analysis).genders,
    0,
  )
}

export const GENDERS = { 1: 'masculine', 2: 'feminine' } as const

export function genderOf(a: Around, form: string, { lemma, pos }: Member): number {
  const all = a.view.lexicon?.analyses(form) ?? []
  return all
    .filter((analysis) => analysis.lemma === lemma && analysis.pos === pos)
    .reduce((genders, analysis) => genders | agreementOf(analysis).genders, 0)
}

/** A verb in the same mood and person, an adjective in the same gender and number. */
export function asVerb(a: Around, reading: Analysis, { lemma, pos }: Member): string | undefined {
  const { mood, person, gender, number } = reading
  const [form] =
    a.view.lexicon?.inflect(lemma, {
      pos,
      ...(mood === 'none' ? {} : { mood }),
      ...(person === 0 ? {} : { person }),
      ...(number === 'none' || number === 'both' ? {} : { number }),
      ...(gender === 'none' || gender === 'both' ? {} : { gender }),
    }) ?? []
  return form === a.norm(0) ? undefined : form
}
