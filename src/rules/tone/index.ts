import type { Rule } from '../rule'
import { imputation } from './accusation'
import { hostility } from './agressivite'
import { admission, admissionOfHarm } from './aveu'
import { censureRules } from './censure'
import { condescendanceRules } from './condescendance'
import { internal } from './confidentiel'
import { riskyAdvice, riskyReassurance } from './conseilRisque'
import { shouting } from './cri'
import { defensifRules } from './defensif'
import { runningDown } from './denigrement'
import { prejudice } from './discrimination'
import { fausseExcuseRules } from './fausseExcuse'
import { insult } from './insulte'
import { legalThreat, reprisal } from './menace'
import { minimisationRules } from './minimisation'
import { miseEnCauseRules } from './miseEnCause'
import { opinion } from './neutralite'
import { promesseRules } from './promesse'
import { levity, slang, tutoiement, vouvoiement } from './registre'
import { robotiqueRules } from './robotique'
import { sarcasmeRules } from './sarcasme'
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
  admissionOfHarm,
  internal,
  riskyAdvice,
  riskyReassurance,
  opinion,
  runningDown,
  swearing,
  tutoiement,
  vouvoiement,
  slang,
  levity,
  shouting,
  ...sarcasmeRules,
  ...condescendanceRules,
  ...miseEnCauseRules,
  ...defensifRules,
  ...minimisationRules,
  ...fausseExcuseRules,
  ...robotiqueRules,
  ...promesseRules,
  ...censureRules,
]
