import type { Rule } from '../rule'
import { imputation } from './accusation'
import { hostility } from './agressivite'
import { admission } from './aveu'
import { internal } from './confidentiel'
import { riskyAdvice, riskyReassurance } from './conseilRisque'
import { shouting } from './cri'
import { runningDown } from './denigrement'
import { prejudice } from './discrimination'
import { insult } from './insulte'
import { legalThreat, reprisal } from './menace'
import { opinion } from './neutralite'
import { levity, slang, tutoiement } from './registre'
import { sarcasm } from './sarcasm'
import { swearing } from './vulgarite'

/** One family per file; the ids of the categories are those of the closed list. */
export const toneRules: readonly Rule[] = [
  insult,
  legalThreat,
  reprisal,
  prejudice,
  imputation,
  hostility,
  admission,
  internal,
  riskyAdvice,
  riskyReassurance,
  opinion,
  runningDown,
  swearing,
  tutoiement,
  slang,
  levity,
  shouting,
  sarcasm,
]
