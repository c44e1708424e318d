/** Everything that must hold whatever comes in, floor by floor. */
import { frenchParts } from '../../src/lexicon/testing'
import { guideProperties } from './guides'
import { lexiconProperties } from './lexicon'
import { messageProperties } from './messages'
import { patternProperties } from './patterns'
import type { Property } from './property'
import { reviewProperties } from './reviews'
import { textProperties } from './text'

/** French is read once for all: it takes as long as a thousand cases. */
export type FrenchParts = ReturnType<typeof frenchParts>

export const floors = (): readonly Property[] => {
  const french = frenchParts()
  return [
    ...textProperties,
    ...lexiconProperties(french),
    ...patternProperties(french),
    ...guideProperties(french),
    ...reviewProperties(french),
    ...messageProperties(french),
  ]
}
