import type { Rule } from '../rule'
import { addressee } from './addressee'
import { addressees } from './addressees'
import { adverbialAdjective } from './adverbialAdjective'
import { ahead } from './ahead'
import { attractedVerb } from './attractedVerb'
import { attribute } from './attribute'
import { compoundColour } from './colour'
import { comparison, whoDoes } from './comparison'
import { compoundPlural } from './compoundPlural'
import { contrastPronoun } from './contrastPronoun'
import { deniedSome, eachOwn, manyDo, mostOf, noneIsOne } from './counted'
import { demonstrativeParticiple } from './demonstrativeParticiple'
import { distributive } from './distributive'
import { familiarOrder } from './familiarOrder'
import { governedInfinitive } from './governedInfinitive'
import { half } from './half'
import { heardAgreement } from './heardAgreement'
import { helperBe } from './helperBe'
import { helperHave, reflexiveHelper } from './helperSwapped'
import { imperative } from './imperative'
import { infinitiveAfterModal, infinitiveAfterPreposition } from './infinitiveForm'
import { infinitiveForParticiple } from './infinitiveForParticiple'
import { inversion } from './inversion'
import { looseOrder } from './looseOrder'
import { mainSubjunctive } from './mainSubjunctive'
import { missingWord } from './missingWord'
import { denialPlace, missingDenial } from './negation/denial'
import { missingPas } from './negation/missingPas'
import { nounAgreement } from './nounAgreement'
import { nounVerb } from './nounVerb'
import { numeralForm } from './numeralForm'
import { objectAttribute } from './objectAttribute'
import { participleAfterAuxiliary } from './participleForm'
import { participleHave } from './participleHave'
import { partitive } from './partitive'
import { doubleSubject, familyName, percentage, pluralGroups } from './pluralGroups'
import { bareReflexive } from './pronouns/bareReflexive'
import { enOrY } from './pronouns/enOrY'
import { mine } from './pronouns/mine'
import { personOfReflexive } from './pronouns/personOfReflexive'
import { adverbPlace, pronounPlace } from './pronouns/places'
import { toWhom, whom } from './pronouns/toWhom'
import { quantity } from './quantity'
import { reflexive } from './reflexive'
import { relativePronoun } from './relativePronoun'
import { gens, measured, setAgreement, wholly } from './setAgreement'
import { shortOrder } from './shortOrder'
import { subjectVerb } from './subjectVerb'
import { futureAfterOrder } from './tenses/futureAfterOrder'
import { futureMain, reportedFuture, storyTense, timeClash } from './tenses/timeClash'
import { bareAfterModal, heardDoing, infinitiveIsOne, meanwhile, slipsOfForm } from './verbForms'

/** Who agrees with whom, the forms that helping verbs and prepositions ask for, pronouns, negation and tenses. */
export const grammarRules: readonly Rule[] = [
  subjectVerb,
  nounVerb,
  attractedVerb,
  inversion,
  imperative,
  familiarOrder,
  looseOrder,
  shortOrder,
  nounAgreement,
  quantity,
  distributive,
  partitive,
  compoundColour,
  attribute,
  ahead,
  addressee,
  addressees,
  objectAttribute,
  heardAgreement,
  participleHave,
  reflexive,
  infinitiveAfterPreposition,
  infinitiveAfterModal,
  participleAfterAuxiliary,
  infinitiveForParticiple,
  governedInfinitive,
  relativePronoun,
  contrastPronoun,
  missingWord,
  adverbialAdjective,
  helperBe,
  demonstrativeParticiple,
  mainSubjunctive,
  numeralForm,
  half,
  personOfReflexive,
  bareReflexive,
  toWhom,
  whom,
  enOrY,
  mine,
  pronounPlace,
  adverbPlace,
  compoundPlural,
  setAgreement,
  measured,
  gens,
  wholly,
  reflexiveHelper,
  helperHave,
  pluralGroups,
  percentage,
  familyName,
  doubleSubject,
  futureAfterOrder,
  noneIsOne,
  mostOf,
  eachOwn,
  deniedSome,
  manyDo,
  missingDenial,
  denialPlace,
  comparison,
  whoDoes,
  timeClash,
  futureMain,
  reportedFuture,
  storyTense,
  bareAfterModal,
  heardDoing,
  infinitiveIsOne,
  slipsOfForm,
  meanwhile,
  missingPas,
]
