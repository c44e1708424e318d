import { escalation } from './answer/escalation'
import { grammarRules } from './grammar'
import { confusions } from './grammar/confusions'
import { riskRules } from './risk'
import type { Rule } from './rule'
import { unknownWord } from './spelling/unknownWord'
import { styleRules } from './style'
import { toneRules } from './tone'
import { fineTypography } from './typography/fine'
import { twoDots, unbalanced } from './typography/punctuation'
import {
  doubledSpace,
  gluedSentences,
  missingSpaceAfter,
  spaceBeforeComma,
  spaceBeforeHighSign,
  spaceInsideBrackets,
} from './typography/spacing'
import { capitalDay, ordinals, repeatedWord } from './typography/words'

/** Every built-in rule. To add one: write it in its family's folder, list it here; its examples are its tests. */
export const rules: readonly Rule[] = [
  unknownWord,
  ...grammarRules,
  ...confusions,
  spaceBeforeComma,
  missingSpaceAfter,
  gluedSentences,
  spaceBeforeHighSign,
  spaceInsideBrackets,
  doubledSpace,
  twoDots,
  unbalanced,
  repeatedWord,
  capitalDay,
  ordinals,
  fineTypography,
  ...styleRules,
  ...toneRules,
  ...riskRules,
  escalation,
]
