import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { determinerOf } from './determiners'
import { type Agreement, could, isPersonal, isPos, may } from './features'
import { isAdjectival, isBeforeNoun, isNoun } from './nounGroup'

const ORDINAL = /ième|^(?:premi|second|derni|ancien|futur|nouveau|nouvelle|actuel)/
const isSmallWord = isPos('determiner', 'pronoun', 'numeral', 'preposition', 'conjunction')

/**
 * `de grandes et beau locaux`, `un petit et vulgaires soucis`: two adjectives before the noun that both qualify. Where
 * the noun shows no gender, the adjective beside it does.
 */
export function* joinedAdjectives(view: SentenceView): Generator<Hit> {
  for (let joint = 1; joint < view.tokens.length - 2; joint++) {
    if (/^(?:et|ou)$/.test(view.tokens[joint]?.norm ?? '')) yield* around(view, joint)
  }
}

function* around(view: SentenceView, joint: number): Generator<Hit> {
  const [first, second, noun] = [joint - 1, joint + 1, joint + 2]
  const own = allowedBy(view, noun, isNoun)
  const leading = view.tokens[first - 1]
  const determiner =
    leading && isWord(leading) ? determinerOf(leading.norm, view.tokens[first]?.norm ?? '') : undefined
  if (!own || !(determiner || first === 0) || !isLed(view, first, second, noun)) return
  // `le premier et le deuxième étage`, `les ancien et nouveau maires`: one thing each.
  const numbersOf = (at: number): number => allowedBy(view, at, isAdjectival)?.numbers ?? 3
  if ([first, second].some((at) => ORDINAL.test(view.tokens[at]?.norm ?? ''))) return
  if (numbersOf(first) === 1 && numbersOf(second) === 1 && own.numbers === 2) return
  const beside = allowedBy(view, second, isAdjectival)?.genders ?? 3
  const target: Agreement = {
    genders: own.genders === 3 ? beside : own.genders,
    numbers: determiner && determiner.numbers !== 3 ? determiner.numbers : own.numbers,
  }
  const isQualifying = view.readings[first]?.best?.pos !== 'noun' || numbersOf(second) !== numbersOf(first)
  for (const at of isQualifying ? [first, second] : [second]) {
    const hit = clashes(view, at, isAdjectival, target)
      ? agreementHit(view, at, isAdjectival, target, { message: 'L’adjectif ne s’accorde pas avec son nom.' })
      : undefined
    if (hit) yield hit
  }
  if ((own.numbers & target.numbers) !== 0) return
  const hit = agreementHit(view, noun, isNoun, { genders: own.genders, numbers: target.numbers })
  if (hit) yield hit
}

/** Two adjectives and a noun, and nothing that could part them. */
function isLed(view: SentenceView, first: number, second: number, noun: number): boolean {
  const isAdjective = (at: number): boolean =>
    isWord(view.tokens[at]) &&
    could(view, at, isPos('adjective')) &&
    !could(view, at, isSmallWord) &&
    !may(view, at, isPersonal)
  const best = view.readings[second]?.best
  return (
    isAdjective(first) &&
    isAdjective(second) &&
    (isBeforeNoun(view, second) || (best !== undefined && best.pos === 'adjective')) &&
    view.readings[noun]?.best?.pos === 'noun' &&
    isWord(view.tokens[noun]) &&
    !/^\p{Lu}/u.test(view.tokens[noun]?.text ?? '') &&
    !may(view, noun, isPersonal) &&
    !could(view, noun, isPos('adverb', 'preposition'))
  )
}
