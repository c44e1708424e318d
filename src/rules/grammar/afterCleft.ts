import type { SentenceView } from '../rule'
import { isBe } from './antecedent'
import { may } from './features'
import { isNoun, nounGroupAt } from './nounGroup'
import { isTimeNoun } from './timeNoun'

/** How far what is presented goes before its `que`, and how far the subject does after it. */
const FAR_CLEFT = 12

const FAR_SUBJECT = 5

const CLEFT =
  /^(?:pour|avec|dans|en|par|sur|chez|depuis|dès|après|avant|grâce|sans|ainsi|là|ici|pourquoi|sous|vers|lors)$/

/**
 * `c'est pour cela que nous avons`, `c'est ainsi qu'il a`: what is presented has its preposition, and is no object. A
 * second `que` may be the one that presents it.
 */
export function isAfterCleft(view: SentenceView, start: number, participle: number): boolean {
  const { tokens, readings } = view
  const que = tokens.findLastIndex(
    ({ norm }, at) => at < start && at >= start - FAR_SUBJECT && /^qu[e']$/.test(norm),
  )
  if (que < 0) return false
  for (let at = que - 1; at >= Math.max(1, que - FAR_CLEFT); at--) {
    const norm = tokens[at]?.norm ?? ''
    if (tokens[at]?.kind === 'punctuation' || /^(?:qu[ei']|qui|dont|où|et)$/.test(norm)) return false
    if (!/^(?:c'|ce)$/.test(tokens[at - 1]?.norm ?? '') || !readings[at]?.analyses.some(isBe)) continue
    let lead = at + 1
    while (lead < que && readings[lead]?.best?.pos === 'adverb' && !CLEFT.test(tokens[lead]?.norm ?? ''))
      lead++
    // `c'est pour la robe que vous avez commandée`: a relative clause, unless its verb has an object of its own.
    const isHeld = may(view, que - 1, isNoun) || /^(?:celui|celles?|ceux)$/.test(tokens[que - 1]?.norm ?? '')
    if (isHeld && !hasThingNext(view, participle)) return false
    return (
      CLEFT.test(tokens[lead]?.norm ?? '') &&
      !tokens.slice(que + 1).some(({ norm: later }) => /^qu[e']$/.test(later))
    )
  }
  return false
}

const hasThingNext = (view: SentenceView, participle: number): boolean => {
  const all = /^(?:tout|toute|tous|toutes)$/.test(view.tokens[participle + 1]?.norm ?? '') ? 2 : 1
  const group = nounGroupAt(view, participle + all)
  return group !== undefined && !isTimeNoun(view, group.noun)
}
