import type { Finding } from '../rules/finding'
import type { ReplyView } from '../rules/rule'
import { type Change, changed } from '../text/change'
import { withoutAccents } from '../text/normalise'

/** What is not shown to others: personal data found by the rules, then names. */
const DATA = '[donnée masquée]'
const NAME = '[nom]'

const PERSONAL = 'donnee_perso'

/**
 * A text as it may be shown to a colleague: personal data and names taken out. Of names: those known of the people
 * concerned, whatever their case, and every capitalised word that French does not know as anything but a name. Errs on
 * the side of masking; words that the guide accepts (brands, products) stay.
 *
 * @param names of the person answered and of who speaks, where the page shows them
 */
export function masked(view: ReplyView, findings: readonly Finding[], names: readonly string[]): string {
  const data: Change[] = findings
    .filter(({ category }) => category === PERSONAL)
    .map(({ span }) => ({ span, text: DATA }))
  const known = new Set(names.flatMap(partsOf))
  const accepted = new Set(view.context.guide.vocabulary.map(plain))
  const words: Change[] = view.tokens
    .filter(({ kind, text }) => {
      if (kind === 'protected') return text.startsWith('@')
      return kind === 'word' && (known.has(plain(text)) || (isName(view, text) && !accepted.has(plain(text))))
    })
    .map(({ start, end }) => ({ span: { start, end }, text: NAME }))
  const changes = apart([...data, ...words])
  return changed(view.text, changes).replace(/(?:\[nom\][\s-]*)+\[nom\]/gu, NAME)
}

const plain = (word: string): string => withoutAccents(word).toLowerCase()

/** Two letters are a particle, not a name that can be told from a word. */
const partsOf = (name: string): string[] =>
  name
    .split(/[\s'’-]+/u)
    .filter((part) => part.length > 2)
    .map(plain)

/** Sentences begin with a capital as well: the form without it must be no word. */
function isName({ lexicon }: ReplyView, word: string): boolean {
  if (!/^\p{Lu}\p{L}/u.test(word)) return false
  if (!lexicon) return true
  const lower = word.toLowerCase()
  const readings = lexicon.analyses(lower)
  return !lexicon.accepts(lower) || (readings.length > 0 && readings.every(({ pos }) => pos === 'proper'))
}

/** In order; what overlaps is taken out as one, for a name may begin before the address that it is part of. */
function apart(changes: readonly Change[]): Change[] {
  const result: Change[] = []
  for (const change of changes.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1)
    if (last && change.span.start < last.span.end) {
      const end = Math.max(last.span.end, change.span.end)
      const text = last.text === DATA || change.text === DATA ? DATA : NAME
      result[result.length - 1] = { span: { start: last.span.start, end }, text }
    } else result.push(change)
  }
  return result
}
