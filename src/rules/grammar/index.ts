import type { Rule } from '../rule'
import { attribute } from './attribute'
import { imperative } from './imperative'
import { infinitiveAfterModal, infinitiveAfterPreposition } from './infinitiveForm'
import { inversion } from './inversion'
import { nounAgreement } from './nounAgreement'
import { nounVerb } from './nounVerb'
import { participleAfterAuxiliary } from './participleForm'
import { participleHave } from './participleHave'
import { quantity } from './quantity'
import { reflexive } from './reflexive'
import { subjectVerb } from './subjectVerb'

/** Who agrees with whom, and the forms that helping verbs and prepositions ask for. */
export const grammarRules: readonly Rule[] = [
  subjectVerb,
  nounVerb,
  inversion,
  imperative,
  nounAgreement,
  quantity,
  attribute,
  participleHave,
  reflexive,
  infinitiveAfterPreposition,
  infinitiveAfterModal,
  participleAfterAuxiliary,
]
