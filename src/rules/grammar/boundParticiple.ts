import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { could, isParticiple, isPos, must } from './features'
import { FRAMES, UNQUALIFYING } from './heardBeside'
import { nounsBefore } from './heardHolders'
import { sharesHave } from './listed'
import { isAdjectival, isNoun } from './nounGroup'
import { isDressed, STATES } from './otherHolder'
import { isTimeNoun } from './timeNoun'

/** What a participle carries after it; with one of these it belongs to a noun, and to none that comes later. */
const COMPLEMENT = /^(?:par|de|d'|du|des|en|dans|à|aux?|sur|pour|depuis|avec|lors|hier|avant|après)$/
/** Prepositions as well, right after a noun. */
const INVARIABLE = /^(?:vu|passé|excepté|supposé|donné|pourvu|attendu|compris|entendu|sauf|joint)$/

/** `une suite de concerts suivi d'un bal`: a participle between a noun and its own complement, which no noun before it allows. */
export function* boundParticiples(view: SentenceView): Generator<Hit> {
  for (let at = 1; at < view.tokens.length - 1; at++) {
    if (!isBound(view, at)) continue
    const own = allowedBy(view, at, isAdjectival)
    // A letter too many has other causes: only what was left out is asked for.
    if (!own || own.numbers === 2) continue
    const nouns = nounsBefore(view, at)
    const [nearest] = nouns ?? []
    if (!nearest || nearest.genders === 3 || !nouns?.every((noun) => clashes(view, at, isAdjectival, noun)))
      continue
    const hit = agreementHit(view, at, isAdjectival, nearest)
    if (hit) yield hit
  }
}

const isBound = (view: SentenceView, at: number): boolean =>
  COMPLEMENT.test(view.tokens[at + 1]?.norm ?? '') &&
  isWord(view.tokens[at]) &&
  !INVARIABLE.test(view.tokens[at]?.norm ?? '') &&
  could(view, at, isParticiple) &&
  must(view, at, isAdjectival) &&
  !could(view, at, ({ lemma }) => UNQUALIFYING.has(lemma) || STATES.has(lemma)) &&
  !sharesHave(view, at) &&
  !isDressed(view, at) &&
  isCommonNoun(view, at - 1)

const isCommonNoun = (view: SentenceView, at: number): boolean =>
  must(view, at, isNoun) &&
  !isTimeNoun(view, at) &&
  !FRAMES.has(view.readings[at]?.best?.lemma ?? '') &&
  !/^\p{Lu}/u.test(view.tokens[at]?.text ?? '') &&
  // `les cartes cadeaux achetées par`: the first noun is the thing.
  !must(view, at - 1, isNoun) &&
  // `12 euros débité par erreur`: a sum is one.
  !must(view, at - 1, isPos('numeral')) &&
  view.tokens[at - 1]?.kind !== 'number'
