import type { Rule } from '../rule'
import { attribute } from './attribute'
import { nounAgreement } from './nounAgreement'
import { nounVerb } from './nounVerb'
import { participleHave } from './participleHave'
import { reflexive } from './reflexive'
import { subjectVerb } from './subjectVerb'
import { infinitiveAfterModal, infinitiveAfterPreposition, participleAfterAuxiliary } from './verbForm'

/** Who agrees with whom, and the forms that helping verbs and prepositions ask for. */
export const grammarRules: readonly Rule[] = [
  subjectVerb,
  nounVerb,
  nounAgreement,
  attribute,
  participleHave,
  reflexive,
  infinitiveAfterPreposition,
  infinitiveAfterModal,
  participleAfterAuxiliary,
]
