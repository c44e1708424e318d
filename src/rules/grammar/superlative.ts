import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy } from './agreement'
import { may, must } from './features'
import { isAdjectival, isFixedAt, isUnchanged } from './nounGroup'

/** `Les plus ancienne sont parties`: after `les plus` an adjective is plural, whatever noun it stands for. */
export function* superlatives(view: SentenceView): Generator<Hit> {
  for (let at = 2; at < view.tokens.length; at++) {
    if (!/^(?:plus|moins)$/.test(view.tokens[at - 1]?.norm ?? '') || view.tokens[at - 2]?.norm !== 'les')
      continue
    // `qui les a le plus touchés` has another article; `ils les plus` no verb.
    if (!must(view, at, isAdjectival) || isUnchanged(view, at)) continue
    if (isFixedAt(view, at) || view.tokens[at]?.norm === 'produit') continue
    const own = allowedBy(view, at, isAdjectival)
    // `les plus fort possible`: how, and not who.
    if (own?.numbers !== 1 || may(view, at + 1, ({ lemma }) => lemma === 'possible')) continue
    const hit = agreementHit(
      view,
      at,
      isAdjectival,
      { genders: own.genders, numbers: 2 },
      { message: 'Après « les plus », l’adjectif est au pluriel.' },
    )
    if (hit) yield hit
  }
}
