import { heardRules } from './acts'
import { escalation } from './answer/escalation'
import { grammarRules } from './grammar'
import { confusions } from './grammar/confusions'
import { registerRules } from './register'
import { riskRules } from './risk'
import type { Rule } from './rule'
import { spellingRules } from './spelling'
import { styleRules } from './style'
import { toneRules } from './tone'
import { typographyRules } from './typography'

/** Every built-in rule. To add one: write it in its family's folder, list it here; its examples are its tests. */
export const rules: readonly Rule[] = [
  ...grammarRules,
  ...confusions,
  ...styleRules,
  ...registerRules,
  ...spellingRules,
  ...typographyRules,
  ...toneRules,
  ...riskRules,
  ...heardRules,
  escalation,
]
