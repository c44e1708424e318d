import type { Axis } from './axes'

/** The categories of marks that lower an axis. */
export const LOWERED_BY: Readonly<Record<Axis, ReadonlySet<string>>> = {
  courtesy: new Set([
    'insulte',
    'menace',
    'discrimination',
    'accusation',
    'agressivite',
    'sarcasme',
    'condescendance',
    'mise_en_cause',
    'censure',
    'denigrement',
    'vulgarite',
    'cri',
  ]),
  empathy: new Set([
    'a_escalader',
    'agressivite',
    'condescendance',
    'defensif',
    'fausse_excuse',
    'minimisation',
    'mise_en_cause',
    'robotique',
    'sarcasme',
  ]),
  clarity: new Set([
    'jargon administratif',
    'phrase longue',
    'formule de politesse',
    'anglicisme',
    'champ_vide',
  ]),
  commitment: new Set(['defensif', 'minimisation', 'robotique']),
  formality: new Set(['vulgarite', 'négation']),
}
