import type { RuleInfo } from '../rule'

const WHY =
  'Un commentaire public est lu, copié et indexé : une donnée personnelle n’en revient pas. Le RGPD en rend votre organisation responsable, même si le client l’a écrite le premier.'

/** What every rule about published personal data shares. */
export const personal = (
  rule: Pick<RuleInfo, 'id' | 'message' | 'examples'> & { readonly why?: string },
): Pick<RuleInfo, 'id' | 'kind' | 'category' | 'severity' | 'message' | 'why' | 'examples'> => ({
  why: WHY,
  ...rule,
  kind: 'risk',
  category: 'donnee_perso',
  severity: 'stop',
})
