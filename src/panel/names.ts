import { type MessageKey, t } from '../ui/i18n'

/** The closed lists of the engine, in the language of the interface; an id of a newer guide is shown as it is. */
const PARTS: Readonly<Record<string, MessageKey>> = {
  accueil: 'missingGreeting',
  reconnaissance: 'missingAcknowledgement',
  excuses: 'missingApology',
  action: 'missingAction',
  canal: 'missingChannel',
  signature: 'missingSignature',
}

const SITUATIONS: Readonly<Record<string, MessageKey>> = {
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

const named = (names: Readonly<Record<string, MessageKey>>, id: string): string => {
  const key = Object.hasOwn(names, id) ? names[id] : undefined
  return key === undefined ? id : t(key)
}

export const partName = (id: string): string => named(PARTS, id)
export const situationName = (id: string): string => named(SITUATIONS, id)
