import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { isOpening, isRestrictive } from './clause'
import { isAfterFrame } from './frame'

/** `Des voisins sont venus`, `si des voisins viennent`: an article, at the head of its clause. */
export function isSome(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]
  if (view.tokens[at]?.norm !== 'des') return false
  if (!before || (isOpening(before) && before.kind !== 'protected')) return true
  if (before.kind === 'protected') return before.protects === 'emoji'
  // `Si vous venez, des voisins`
  if (before.text === ',')
    return isAfterFrame(view, at - 1) || /^(?:si|s'|quand|puisque|lorsque)$/.test(view.tokens[0]?.norm ?? '')
  if (before.norm === 'et') return at === 1
  return (
    /^(?:si|car|quand|lorsque|puisque|mais)$/.test(before.norm) ||
    (/^que$/.test(before.norm) && !isRestrictive(view, at - 1))
  )
}

/** `ce que …`, `ce qui …`, whole, at the head of its sentence. */
export const isClauseHead = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'ce' && /^qu(?:e|'|i)$/.test(tokens[at + 1]?.norm ?? '') && !isWord(tokens[at - 1])

/** Before its group, at the head of a clause (`il dîne seul le lundi` is another). */
export const isSole = ({ tokens, readings }: SentenceView, at: number): boolean =>
  /^seule?s?$/.test(tokens[at]?.norm ?? '') &&
  (!isWord(tokens[at - 1]) || /^(?:que|qu'|mais|car|or)$/.test(tokens[at - 1]?.norm ?? '')) &&
  readings[at + 1]?.best?.pos === 'determiner'
