import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, clashes } from './agreement'
import { isCopula } from './copula'
import {
  agreementOf,
  could,
  isParticiple,
  isPersonal,
  isPossible,
  may,
  meet,
  spanOf,
  unlike,
} from './features'
import { soundAlike } from './homophones'
import { isAdjectival } from './nounGroup'
import { invertedSubject } from './subject'

const LED = new Set(['si', 'aussi', 'tout', 'toute', 'toutes', 'quelque', 'pour', 'tellement', 'tant'])

/** `si prudents soyez-vous`, `aussi grande soit-elle`: before its verb the attribute goes with the subject that hangs on it. */
export function* intensified(view: SentenceView): Generator<Hit> {
  for (let at = 1; at < view.tokens.length - 2; at++) {
    const word = view.tokens[at]
    if (!LED.has(view.tokens[at - 1]?.norm ?? '') || !isWord(word)) continue
    const verb = at + 1
    const subject = may(view, verb, (each) => isPersonal(each) && isCopula(each))
      ? invertedSubject(view, verb + 1)
      : undefined
    if (!subject || subject.attribute.numbers === 3 || view.tokens[verb + 1]?.norm === '-ce') continue
    // `si malins semble-t-il`: put in between, mostly.
    if (/^(?:sembl|para)/.test(view.tokens[verb]?.norm ?? '') && view.tokens[verb + 1]?.norm === '-t-il')
      continue
    if (could(view, at, isAdjectival)) {
      const hit = clashes(view, at, isAdjectival, subject.attribute)
        ? agreementHit(view, at, isAdjectival, subject.attribute)
        : undefined
      if (hit) yield hit
      continue
    }
    // `si fatiguer était-elle`: heard like the participle.
    const { lexicon } = view
    if (!lexicon || !could(view, at, ({ pos }) => pos === 'verb')) continue
    const isRight = soundAlike(
      lexicon,
      word.norm,
      (each) => isParticiple(each) && isPossible(meet(agreementOf(each), subject.attribute)),
    )
    const suggestions = unlike(word, isRight).slice(0, 2)
    if (suggestions.length > 0) yield { span: spanOf(word), suggestions, confidence: 0.92 }
  }
}
