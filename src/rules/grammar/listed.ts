import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isFiniteVerb, isOpening } from './clause'
import { isCopula } from './copula'
import { agreementOf, could, isParticiple, isPos, isPossible, may, meet, must } from './features'
import { isAdjectival } from './nounGroup'
import { governedBy } from './verbGroup'

/** How far to the left the verb that leads the list may stand. */
const REACH = 24

/**
 * `ont largué les amarres, hissé les voiles et pris le large`: a bare participle in a list that one avoir leads. It is
 * the verb, and no noun before it has it for an adjective.
 */
export function sharesHave(view: SentenceView, at: number): boolean {
  const isBare = could(view, at, (each) => isParticiple(each) && isUnmarked(each))
  if (!isBare) return false
  let joint = at - 1
  while (must(view, joint, isPos('adverb'))) joint--
  if (!/^(?:et|ou|puis|mais|,)$/.test(view.tokens[joint]?.norm ?? '') || !isVerbal(view, at, joint))
    return false
  for (let i = joint - 1; i >= Math.max(0, joint - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) return false
    if (could(view, i, ({ kind, lemma }) => kind === 'auxiliary' && lemma === 'avoir')) {
      const first = governedBy(view, i)?.at
      return first !== undefined && first < joint && could(view, first, isActive)
    }
    if (isFiniteVerb(view, i)) return false
  }
  return false
}

const isUnmarked = (each: Parameters<typeof agreementOf>[0]): boolean => {
  const { genders, numbers } = agreementOf(each)
  return (genders & 1) !== 0 && (numbers & 1) !== 0
}

const isActive: typeof isParticiple = (each) => isParticiple(each) && each.lemma !== 'être'

/** An object follows, or none can; or `et` joins it to a noun alone, which no other adjective qualifies. */
function isVerbal(view: SentenceView, at: number, joint: number): boolean {
  const next = view.tokens[at + 1]
  if (/^(?:ce|ceux|celui|celles?|cela|ça|tout)$/.test(next?.norm ?? '')) return true
  if (may(view, at + 1, isPos('determiner')) && !/^(?:de|d')$/.test(next?.norm ?? '')) return true
  const { lexicon } = view
  const isIntransitive = view.readings[at]?.analyses
    .filter(isParticiple)
    .every(({ lemma }) => lexicon?.valency(lemma)?.transitive === false)
  return (
    isIntransitive === true ||
    (view.tokens[joint]?.norm === 'et' && must(view, joint - 1, isPos('noun'))) ||
    hasOtherBefore(view, joint)
  )
}

/** `ont attendu, chanté, partagé leurs biscuits, et même tricoté`: the list has shown what it is of. */
const hasOtherBefore = (view: SentenceView, joint: number): boolean => {
  for (let i = joint - 1; i > Math.max(0, joint - REACH / 2); i--) {
    if (view.tokens[i]?.text === ',' && view.tokens[joint]?.text !== 'ou' && sharesHave(view, i + 1))
      return true
  }
  return false
}

/** `peut être réglé en hauteur et rangé`, `est gratuit pour les uns et payant`: one more of what the copula says. */
export function isListed(view: SentenceView, at: number): boolean {
  let joint = at - 1
  while (must(view, joint, isPos('adverb'))) joint--
  const own = allowedBy(view, at, isAdjectival)
  if (!own || !/^(?:et|ou|mais|,)$/.test(view.tokens[joint]?.norm ?? '')) return false
  for (let i = joint - 1; i >= Math.max(0, joint - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) return false
    if (!could(view, i, isCopula)) continue
    const first = governedBy(view, i)?.at ?? joint
    const other = first < joint ? allowedBy(view, first, isAdjectival) : undefined
    return other !== undefined && other.numbers === own.numbers && isPossible(meet(other, own))
  }
  return false
}
