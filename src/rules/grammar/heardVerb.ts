import type { Preference } from '../../lexicon/ear'
import type { SentenceView } from '../rule'
import { isOpening, pastWeakPronouns, phraseOpensClause } from './clause'
import { could, isPersonal, isPos, may } from './features'
import { suits } from './subject'
import { phrasesOf } from './subjects'

/** How sure the ear must be right after the subject, where what is written may be a verb, or is read as a noun. */
const LEAST = { afterSubject: 2, nounForVerb: 4.5 } as const

/** What opens a clause: a noun before it belongs to another. */
export const LINKS =
  /^(?:que|qu'|dont|où|si|quand|lorsque|lorsqu'|car|donc|mais|parce|puisque|puisqu'|comme)$/
export const isLikelyFinite = ({ readings }: SentenceView, at: number): boolean => {
  const best = readings[at]?.best
  return best !== undefined && isPersonal(best)
}

/** `la livraison restes offerte`: the only verb of the clause, right after the phrase that opens it. */
export function isVerbOfSubject(view: SentenceView, { start, meant, odds }: Preference): boolean {
  const { lexicon } = view
  if (!lexicon || odds < LEAST.afterSubject || !could(view, start, isPersonal)) return false
  if (odds < LEAST.nounForVerb && may(view, start, isPos('noun', 'adjective'))) return false
  const subject = phrasesOf(view).find(
    ({ start: first, end, isTime }) =>
      !isTime && pastWeakPronouns(view, end) === start && phraseOpensClause(view, first),
  )
  if (!subject || subject.numbers === 3 || subject.isSilent) return false
  const isRight = suits(subject)
  if (could(view, start, isRight) || !lexicon.analyses(meant).some(isRight)) return false
  return !hasVerbAfter(view, start)
}

/** Another verb in the clause may be the one of the subject. */
function hasVerbAfter(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < view.tokens.length; i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token) || LINKS.test(token.norm) || /^(?:,|et|qui)$/.test(token.norm))
      return false
    if (isLikelyFinite(view, i)) return true
  }
  // A phrase that is all of the sentence has no verb.
  return view.tokens[at + 1]?.kind !== 'word'
}
