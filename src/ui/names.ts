import type { CATEGORIES, PARTS, Situation } from '../guide/vocabulary'
import type { GuideNote } from '../guideMessages'
import type { Verdict } from '../review/types'
import { type MessageKey, t } from './i18n'

/** What the engine names by an id, in the language of the interface. */

export const VERDICT_NAMES: Readonly<Record<Verdict, MessageKey>> = {
  ready: 'verdictReady',
  reread: 'verdictReread',
  stop: 'verdictStop',
}

/** What deserves a look at a guide. */
export const NOTE_NAMES: Readonly<Record<GuideNote, MessageKey>> = {
  expired: 'noteExpired',
  stale: 'noteStale',
  conflict: 'noteConflict',
  update: 'noteUpdate',
}

const MISSING_PARTS: Readonly<Record<(typeof PARTS)[number], MessageKey>> = {
  accueil: 'missingGreeting',
  reconnaissance: 'missingAcknowledgement',
  excuses: 'missingApology',
  action: 'missingAction',
  canal: 'missingChannel',
  signature: 'missingSignature',
}

export const SITUATION_NAMES: Readonly<Record<Situation, MessageKey>> = {
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

/** The categories of tone and risk; those of language are French words already. */
export const CATEGORY_NAMES: Readonly<Record<(typeof CATEGORIES)[number], MessageKey>> = {
  insulte: 'categoryInsult',
  menace: 'categoryThreat',
  discrimination: 'categoryDiscrimination',
  accusation: 'categoryAccusation',
  agressivite: 'categoryAggression',
  aveu: 'categoryAdmission',
  confidentiel: 'categoryConfidential',
  conseil_risque: 'categoryRiskyAdvice',
  neutralite: 'categoryNeutrality',
  donnee_perso: 'categoryPersonalData',
  champ_vide: 'categoryPlaceholder',
  a_escalader: 'categoryEscalation',
  sarcasme: 'categorySarcasm',
  condescendance: 'categoryCondescension',
  mise_en_cause: 'categoryBlame',
  defensif: 'categoryDefensive',
  minimisation: 'categoryMinimising',
  fausse_excuse: 'categoryFalseApology',
  robotique: 'categoryRobotic',
  promesse: 'categoryPromise',
  denigrement: 'categoryDisparagement',
  censure: 'categoryCensorship',
  demande_donnee: 'categoryDataRequest',
  vulgarite: 'categoryVulgarity',
  registre: 'categoryRegister',
  cri: 'categoryShouting',
}

/** An id of a later version has no name yet, and is shown as it is. */
const named = (names: Readonly<Record<string, MessageKey>>, id: string): string => {
  const key = Object.hasOwn(names, id) ? names[id] : undefined
  return key === undefined ? id : t(key)
}

export const partName = (id: string): string => named(MISSING_PARTS, id)
export const categoryName = (id: string): string => named(CATEGORY_NAMES, id)
export const situationName = (id: string): string => named(SITUATION_NAMES, id)
