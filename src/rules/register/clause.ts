import { could, isPersonal, isPos, may } from '../grammar/features'
import type { SentenceView } from '../rule'
import { isWeakPronoun } from './verbs'

const OPENERS = new Set(
  'et ou mais puis alors donc sinon ensuite enfin car bonjour merci oui non voilà'.split(' '),
)

/** Does a clause begin at `at`, so that a verb here has no subject before it? Weak pronouns and *ne* are passed over. */
export function opensClause(view: SentenceView, at: number): boolean {
  let first = at
  while (isWeakPronoun(view, first - 1)) first--
  // `nous envoyez` : an object before, but a subject may be read too; only *ne* and true objects are passed.
  const before = view.tokens[first - 1]
  return !before || before.kind === 'punctuation' || before.kind === 'protected' || OPENERS.has(before.norm)
}

/** Has the pronoun another verb of the same register before it, tied to this one by *et*, *ou*, *puis* without a comma? */
export function isTied({ tokens }: SentenceView, at: number, subjects: ReadonlySet<number>): boolean {
  let before = at - 1
  while (
    /^(?:ne|n'|me|m'|te|t'|le|la|les|l'|lui|leur|y|en|nous|vous|ensuite|alors)$/.test(
      tokens[before]?.norm ?? '',
    )
  )
    before--
  if (!/^(?:et|ou|puis)$/.test(tokens[before]?.norm ?? '')) return false
  for (let i = before - 1; i >= 0; i--) {
    if (tokens[i]?.kind === 'punctuation') return false
    if (subjects.has(i)) return true
  }
  return false
}

/**
 * `la direction est prévenue, rappelle la loi`, `une bâche tient l'hiver mais ne remplace pas un toit`: may the verb at
 * `at` tell what somebody does, who stands at the head of a clause before it?
 */
export function mayTell(view: SentenceView, at: number): boolean {
  if (!could(view, at, (analysis) => isPersonal(analysis) && analysis.person === 3)) return false
  for (let i = 0; i < at; i++) {
    const before = view.tokens[i - 1]
    const isHead = !before || before.kind === 'punctuation' || /^(?:et|mais|car|donc)$/.test(before.norm)
    if (isHead && (may(view, i, isPos('determiner', 'proper')) || THIRD.test(view.tokens[i]?.norm ?? '')))
      return true
  }
  return false
}

const THIRD = /^(?:il|elle|on|ça|cela|(?:celui|celle)(?:-ci|-là)?|chacune?|tout|c')$/

export const isQuestion = ({ tokens }: SentenceView): boolean =>
  tokens.slice(-3).some(({ text }) => text.includes('?'))

/** `rendez vous` without its hyphen is the noun after these. */
export const isAppointment = ({ tokens }: SentenceView, vous: number): boolean =>
  tokens[vous - 1]?.norm === 'rendez' &&
  /^(?:un|le|ce|votre|mon|ton|notre|de|sans|sur|prendre|prenez|pris|prends|avec|au|aucun|des|les|vos|par|nouveau|prochain)$/.test(
    tokens[vous - 2]?.norm ?? '',
  )
