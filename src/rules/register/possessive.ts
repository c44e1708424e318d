import type { GrammaticalNumber } from '../../lexicon/morphology'
import { isPos } from '../grammar/features'
import type { SentenceView } from '../rule'
import { opensWithVowel } from '../style/rewrite'

const NOMINAL = isPos('noun', 'adjective', 'numeral', 'proper')

/** `ton` is a noun too (`le ton de ce message`). */
export const isPossessive = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at + 1]?.kind === 'word' &&
  !/^(?:le|un|ce|mon|son|votre|notre|leur|du|au|quel|aucun|même|bon|autre|ton|cet|tel)$/.test(
    tokens[at - 1]?.norm ?? '',
  )

/** What *votre* before the word at `at` becomes: the ear asks for *ton* before a vowel, the gender decides otherwise. */
export function tonOrTa(view: SentenceView, at: number): string | undefined {
  const next = view.tokens[at]
  if (!next) return undefined
  if (opensWithVowel(next.norm, view.lexicon)) return 'ton'
  for (let place = at; place <= at + 1; place++) {
    const readings = (view.readings[place]?.plausible ?? []).filter(
      (analysis) => NOMINAL(analysis) || analysis.mood === 'participle-past',
    )
    const genders = new Set(readings.filter(({ number }) => isSingular(number)).map(({ gender }) => gender))
    if (genders.size === 1 && genders.has('masculine')) return 'ton'
    if (genders.size === 1 && genders.has('feminine')) return 'ta'
  }
  return undefined
}

const isSingular = (number: GrammaticalNumber): boolean => number !== 'plural'
