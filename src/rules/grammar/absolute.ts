import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { isOpening } from './clause'
import { isParticiple, isPersonal, isPos, may, must, spanOf, unlike } from './features'
import { isNoun } from './nounGroup'

/** Verbs of which a form with a person is heard where their participle is meant (`batterie comprit`). */
const COUNTED_IN = /^(?:comprendre|inclure|exclure)$/

/** `la part, bougies offertes`, `deux ans, batterie non comprise`: a bare noun between commas, and its participle. */
export function* absolutes(view: SentenceView): Generator<Hit> {
  const { tokens, lexicon } = view
  for (let comma = 1; lexicon && comma < tokens.length - 2; comma++) {
    if (!/^[,(–—]$/.test(tokens[comma]?.text ?? '') || isListed(view, comma)) continue
    const noun = comma + 1
    const own = allowedBy(view, noun, isNoun)
    if (!own || own.genders === 3 || !isBare(view, noun)) continue
    let at = noun + 1
    while (/^(?:non|pas|déjà|aussi)$/.test(tokens[at]?.norm ?? '')) at++
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!isWord(token) || (next && isWord(next) && !may(view, at + 1, isPos('preposition', 'conjunction'))))
      continue
    const participle = view.readings[at]?.analyses.find(isParticiple)
    if (participle) {
      if (may(view, at, isPos('preposition')) || view.readings[at]?.best?.pos === 'noun') continue
      const hit = clashes(view, at, isParticiple, own) ? agreementHit(view, at, isParticiple, own) : undefined
      if (hit) yield hit
      continue
    }
    const verb = view.readings[at]?.best
    if (!verb || !isPersonal(verb) || !COUNTED_IN.test(verb.lemma) || (next && isWord(next))) continue
    const forms = lexicon.inflect(verb.lemma, {
      pos: 'verb',
      mood: 'participle-past',
      gender: own.genders === 2 ? 'feminine' : 'masculine',
      number: own.numbers === 2 ? 'plural' : 'singular',
    })
    const suggestions = unlike(token, forms).slice(0, 1)
    if (suggestions.length > 0) yield { span: spanOf(token), suggestions, confidence: 0.92 }
  }
}

const isBare = (view: SentenceView, at: number): boolean =>
  isWord(view.tokens[at]) && !/^\p{Lu}/u.test(view.tokens[at]?.text ?? '') && must(view, at, isNoun)

/** `plat, boisson compris`: several things together make a masculine plural. */
function isListed(view: SentenceView, comma: number): boolean {
  const before = view.tokens[comma - 1]
  if (view.tokens[comma]?.text !== ',' || !isWord(before) || !may(view, comma - 1, isNoun)) return false
  const lead = view.tokens[comma - 2]
  return !lead || isOpening(lead) || /^(?:,|et|ou|avec)$/.test(lead.norm)
}
