import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import type { WordToken } from '../../text/token'
import type { Hit } from '../rule'
import { isMood, spanOf, unlike } from './features'
import { soundAlike } from './homophones'

export const isImperative = isMood('imperative')

/** The forms of the imperative that sound like what is written; then those of its own verb, the polite one first. */
export function hitFor(
  lexicon: Lexicon,
  verb: WordToken,
  analyses: readonly Analysis[],
  test = isImperative,
): Hit | undefined {
  const alike = soundAlike(lexicon, verb.norm, test)
  const own = new Set(analyses.filter(({ pos }) => pos === 'verb').map(({ lemma }) => lemma))
  const kept = alike.filter((form) =>
    lexicon.analyses(form).some((each) => test(each) && own.has(each.lemma)),
  )
  const suggestions = unlike(verb, kept.length > 0 ? kept : alike).slice(0, 3)
  return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.94 } : undefined
}
