import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { isCompound } from './compoundAdjective'
import { could, isPersonal, isPos, may } from './features'
import { adjectivesFrom, isAdjectival, isBeforeNoun, isNoun } from './nounGroup'
import { isTimeNoun } from './timeNoun'

/** Said to someone or of nothing: no adjective waits for them. */
const CALLS =
  /^(?:merci|bonjour|bonsoir|salut|coucou|bravo|félicitations|pardon|madame|mesdames|monsieur|messieurs|avis|point|question|côté|niveau|cause|objet|re|type|genre|style|version|mode|format|taille|équipe|gens)$/

/** `Grande vente annulées`, `Places réservé`: a heading has no determiner, and its words agree all the same. */
export function* bareGroup(view: SentenceView): Generator<Hit> {
  let noun = 0
  const before: number[] = []
  if (isBeforeNoun(view, 0) && !could(view, 0, isPos('adverb', 'pronoun', 'determiner', 'numeral'))) {
    before.push(0)
    noun = 1
  }
  const own = allowedBy(view, noun, isNoun)
  const token = view.tokens[noun]
  if (!own || !isWord(token) || token.clitic || CALLS.test(token.norm) || isTimeNoun(view, noun)) return
  if (noun > 0 && /^\p{Lu}/u.test(token.text)) return
  if (
    view.readings[noun]?.best?.pos !== 'noun' ||
    may(view, noun, isPersonal) ||
    could(view, noun, (each) =>
      /^(?:adverb|interjection|pronoun|preposition|conjunction|determiner|numeral|adjective|proper)$/.test(
        each.pos,
      ),
    )
  )
    return
  const { adjectives } = adjectivesFrom(view, noun + 1)
  let target = own
  for (const at of [...before, ...adjectives]) {
    if (isCompound(view, at)) continue
    if (clashes(view, at, isAdjectival, target)) {
      const hit = agreementHit(view, at, isAdjectival, target, {
        message: 'L’adjectif ne s’accorde pas avec son nom.',
        confidence: 0.88,
      })
      if (hit) yield hit
      continue
    }
    // `Prix incroyables valable`: the noun has one form, and the first adjective tells how many.
    const shown = allowedBy(view, at, isAdjectival)
    if (shown && (target.numbers & shown.numbers) !== 0)
      target = { ...target, numbers: target.numbers & shown.numbers }
  }
}
