import { withCaseOf } from '../text/normalise'

/** How forms of running text are brought to the spelling that the lexicon holds, and corrections back. */

/** What a text may hold where the lexicon has plain letters: other apostrophes, marks apart, ligatures. */
const UNUSUAL =
  /[\u2018\u2019\u02bc\u00b4\uff07\ufb00-\ufb06\u017f\u2010\u2011\u00ad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\uff07]/g
const HYPHENS = /[\u2010\u2011]/g
/** Soft hyphen, zero-width space, joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** f-ligatures and long s come from copied PDF text. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'ft'],
  ['\ufb06', 'st'],
  ['\u017f', 's'],
])
const LIGATURE = /[\ufb00-\ufb06\u017f]/g

/** Nothing so long is a word, whatever is left out of it: it would only be gone through by each who asks. */
export const LONGEST = 256

/** The lexicon's spelling of a form, case kept: NFC, straight apostrophe, plain hyphen, nothing invisible. */
export function canonical(form: string): string {
  if (form.length > LONGEST || !UNUSUAL.test(form)) return form
  return form
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(LIGATURE, (sign) => LIGATURES.get(sign) ?? sign)
}

/** `·e`, `.e.s`, `(e)`: endings that write both genders at once. */
const INCLUSIVE =
  /(?:[·•‧.](?:e|ne|le|fe|se|te|ve|ère|ienne|ice|trice|rice|euse|sse|esse)s?(?:[·•‧.]s|s)?|\((?:e|ne|le|s|es|x|trice|euse)\)s?|[·•‧.][sx])$/u

/** `étudiant·e·s`, `cher(e)s`: the form without its inclusive ending; any other form as it is. */
export const withoutInclusiveEnding = (word: string): string => word.replace(INCLUSIVE, '')

export const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

/**
 * `word` in the case of `model`: BONJOUR, Bonjour, L'Église; otherwise the word's own case, which a name needs.
 */
export function inCaseOf(model: string, word: string): string {
  const [models, parts] = [model.split(JOINT), word.split(JOINT)]
  const isPartByPart = models.length === parts.length && !isUpper(model)
  if (!isPartByPart) return withCaseOf(model, word)
  return parts.map((part, at) => withCaseOf(models[at] ?? '', part)).join('')
}

/** Apostrophes and hyphens stay in the list of parts. */
const JOINT = /(['-])/
