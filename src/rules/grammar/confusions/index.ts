import type { Rule } from '../../rule'
import { aPreposition, aVerb } from './aPreposition'
import { estVerb, etConjunction } from './etEst'
import { onNegated, onPronoun, ontVerb } from './onOnt'
import { ouOr, ouWhere } from './ouOu'

/** Words that sound like the one that was meant; one file per pair or family. */
export const confusions: readonly Rule[] = [
  aPreposition,
  aVerb,
  estVerb,
  etConjunction,
  onNegated,
  onPronoun,
  ontVerb,
  ouOr,
  ouWhere,
]
