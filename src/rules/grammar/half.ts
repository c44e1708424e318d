import { sliceOf } from '../../text/span'
import { sentenceRule } from '../define'
import { isQuoted } from '../pattern/quotation'
import type { Hit } from '../rule'
import { across, spanOf } from './features'

const HYPHENATED = /^demies?-./
/** Halved every day, and no verbs: elsewhere `demie` may be the half hour (`à la demie pile`, `le bus de la demie part`). */
const HALVED =
  /^(?:heure|journée|finale|pension|douzaine|portion|sœur|bouteille|baguette|mesure|tarif|tasse|saison)s?$/

/** `demies-heure`: what is written in the plural anywhere is meant so (Grevisse, Le Bon Usage, § 569). */
const corrected = (written: string): string => {
  const isPlural = /^demies/i.test(written) && !/[sxz]$/i.test(written)
  return `${written.replace(/^(demi)es?[- ]/i, '$1-')}${isPlural ? 's' : ''}`
}

export const half = sentenceRule({
  id: 'grammar/half',
  kind: 'grammar',
  category: 'nombres en lettres',
  severity: 'warn',
  message: 'Devant un nom, « demi » ne change pas et prend un trait d’union.',
  why: 'On écrit une demi-heure, des demi-journées : seul le nom prend le pluriel. « Demie » vient après : une heure et demie.',
  examples: {
    match: [
      { text: 'Le prix est à demie-tarif.', marks: 'demie-tarif', fixed: 'Le prix est à demi-tarif.' },
      {
        text: 'Nous louons par demies-journée.',
        marks: 'demies-journée',
        fixed: 'Nous louons par demi-journées.',
      },
      {
        text: 'Comptez une demie heure.',
        marks: 'demie heure',
        fixed: 'Comptez une demi-heure.',
      },
    ],
    pass: [
      'Le bus passe à la demie, ou à la demie pile, et celui de la demie part du quai.',
      'Comptez deux heures et demie, une demi-heure de plus.',
      'L’abonnement dure une année et demie saison comprise.',
    ],
  },
  *check(view): Generator<Hit> {
    for (const [at, token] of view.tokens.entries()) {
      if (token.kind !== 'word' || !token.norm.startsWith('demie') || isQuoted(view, at)) continue
      const next = view.tokens[at + 1]
      const isApart =
        /^demies?$/.test(token.norm) &&
        next?.kind === 'word' &&
        HALVED.test(next.norm) &&
        view.tokens[at - 1]?.norm !== 'et'
      if (!isApart && !HYPHENATED.test(token.norm)) continue
      const span = isApart ? across(token, next) : spanOf(token)
      yield { span, suggestions: [corrected(sliceOf(view.text, span))], confidence: 0.96 }
    }
  },
})
