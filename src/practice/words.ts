/** The words of the screens for what the engine names. */
import type { Situation } from '../guide/vocabulary'
import { PARTS, SITUATIONS } from '../guide/vocabulary'
import type { Judgement } from '../learn/judge'
import type { MessageKey } from '../ui/i18n'

type Part = (typeof PARTS)[number]

const PART_NAMES: Readonly<Record<Part, MessageKey>> = {
  accueil: 'missingGreeting',
  reconnaissance: 'missingAcknowledgement',
  excuses: 'missingApology',
  action: 'missingAction',
  canal: 'missingChannel',
  signature: 'missingSignature',
}

const SITUATION_NAMES: Readonly<Record<Situation, MessageKey>> = {
  sante: 'escalateHealth',
  securite: 'escalateSafety',
  suicide: 'escalateSuicide',
  juridique: 'escalateLegal',
  discrimination: 'escalateDiscrimination',
  mineur: 'escalateMinor',
  presse: 'escalatePress',
  fraude: 'escalateFraud',
  violence: 'escalateViolence',
}

/** The review names parts and situations by their ids; one that a later version adds has no word yet. */
export const partName = (part: string): MessageKey | undefined => {
  const known = PARTS.find((each) => each === part)
  return known && PART_NAMES[known]
}

export const situationName = (situation: string): MessageKey | undefined => {
  const known = SITUATIONS.find((each) => each === situation)
  return known && SITUATION_NAMES[known]
}

export const FAULTS: Readonly<Record<NonNullable<Judgement['fault']>, MessageKey>> = {
  unchanged: 'faultUnchanged',
  still: 'faultStill',
  other: 'faultOther',
  emptied: 'faultEmptied',
}
