import { type Determiner, determinerOf } from '../../determiners'
import { isPos } from '../../features'
import { type Around, words } from '../../kit/around'

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
