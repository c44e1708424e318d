/** How forms of running text are brought to the spelling that the lexicon holds, and corrections back. */

/** What a text may hold where the lexicon has plain letters: other apostrophes, marks apart, ligatures. */
const UNUSUAL = /[\u2018\u2019\u02bc\ufb00-\ufb06\u017f\u2010\u2011\u00ad]|[\u0300-\u036f]/
const APOSTROPHES = /[\u2018\u2019\u02bc]/g
const HYPHENS = /[\u2010\u2011]/g
/** f-ligatures and long s come from copied PDF text; fi and ﬁ are one spelling. A soft hyphen is no letter. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'ft'],
  ['\ufb06', 'st'],
  ['\u017f', 's'],
  ['\u00ad', ''],
])
const LIGATURE = /[\ufb00-\ufb06\u017f\u00ad]/g

/** The lexicon's spelling of a form: NFC, straight apostrophe, plain hyphen, no typographic ligature. */
export function canonical(form: string): string {
  if (!UNUSUAL.test(form)) return form
  return form
    .normalize('NFC')
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

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const startsUpper = (word: string): boolean => isUpper(word.charAt(0))

/** `word` in the case of `model`: BONJOUR, Bonjour; otherwise the word's own case, which a name needs. */
export function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && isUpper(model)) return word.toUpperCase()
  return startsUpper(model) ? capitalised(word) : word
}
