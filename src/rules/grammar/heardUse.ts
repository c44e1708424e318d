import type { Preference } from '../../lexicon/ear'
import type { SentenceView } from '../rule'
import { useOf } from './confusions/soundAlike/soundAlikeOdds'

/** Does what is meant differ from what is written in gender and number alone, or in the number of a third person? */
export function isAgreement({ lexicon }: SentenceView, { written, meant, from, to }: Preference): boolean {
  const [was, is] = [useOf(from), useOf(to)]
  if (was === 'small' || is === 'small' || !lexicon) return false
  if (from.role === 'finite' || to.role === 'finite')
    return from.coarse === to.coarse && from.person === 3 && to.person === 3
  if (isNominalUse(was) !== isNominalUse(is) || !isNominalUse(was)) return false
  const lemmas = new Set(lexicon.analyses(written).map(({ lemma }) => lemma))
  return lexicon.analyses(meant).some(({ lemma }) => lemmas.has(lemma))
}

const isNominalUse = (use: string): boolean => use === 'nominal' || use === 'participle'
