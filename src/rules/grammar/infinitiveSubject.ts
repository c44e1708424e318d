import type { SentenceView } from '../rule'
import { isFiniteVerb, isOpening } from './clause'
import { could, isInfinitive, isParticiple, isPersonal, must } from './features'
import { REACH } from './kit/reach'
import type { Subject } from './subject'

const LINK =
  /^(?:qu[ei']|dont|où|si|s'|quand|lorsqu[e']|comme|combien|comment|pourquoi|quel(?:le)?s?|parce|puisqu[e']|lequel|laquelle|lesquel(?:le)?s)$/

const ONE: Subject = {
  person: 3,
  numbers: 1,
  attribute: { genders: 1, numbers: 1 },
  kind: 'phrase',
  isSilent: false,
}

/**
 * `lire vos mots nous touche`: an infinitive opens the sentence, and the first verb that no clause inside it asks for
 * has it for its subject. Where several infinitives may stand together, or a comma parts the verb, nobody can tell.
 */
export function infinitiveSubject(
  view: SentenceView,
  known: ReadonlyMap<number, unknown>,
): readonly [number, Subject] | undefined {
  const { tokens } = view
  let head = 0
  while (tokens[head] && tokens[head]?.kind !== 'word') head++
  // `vous lire`
  const verb = /^(?:l[ea']|les|vous|nous|te|t'|me|m'|se|s'|y|en|lui|leur)$/.test(tokens[head]?.norm ?? '')
    ? head + 1
    : head
  if (!isBareInfinitive(view, verb)) return undefined
  let [verbs, links] = [0, 0]
  for (let at = verb + 1; at < Math.min(tokens.length, verb + REACH); at++) {
    const token = tokens[at]
    if (!token || isOpening(token) || token.text === ',') return undefined
    if (LINK.test(token.norm)) links++
    if (links === 0 && /^(?:et|ou|puis|ni)$/.test(token.norm)) return undefined
    const best = view.readings[at]?.best
    if (!isFiniteVerb(view, at) && !(best && isPersonal(best))) continue
    if (links > 0 && /^(?:et|ou)$/.test(tokens[at - 1]?.norm ?? '')) return undefined
    verbs++
    if (verbs <= links) continue
    const isThird = could(view, at, (each) => isPersonal(each) && each.person === 3)
    // The participle of a clause before (`que vous avez choisi`) and what has its own subject do not count.
    return isThird && !known.has(at) && !could(view, at, isParticiple) ? [at, ONE] : undefined
  }
  return undefined
}

/** `savoir`, `rire`: a noun too, but nouns have an article at the head of a sentence. */
const isBareInfinitive = (view: SentenceView, at: number): boolean => {
  const best = view.readings[at]?.best
  return (
    best !== undefined &&
    isInfinitive(best) &&
    must(view, at, (each) => isInfinitive(each) || each.pos === 'noun')
  )
}
