import type { Limit } from '../review/types'
import { type MessageKey, t } from '../ui/i18n'

/** The closed lists of the engine, in the language of the interface; an id of a newer guide is shown as it is. */
const MISSING: Readonly<Record<string, MessageKey>> = {
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

const LIMIT_NAMES: Readonly<Record<Limit, MessageKey>> = {
  'not-french': 'limitNotFrench',
  'spelling-off': 'limitSpellingOff',
  'grammar-reduced': 'limitGrammarReduced',
  'sound-alike-off': 'limitSoundAlikeOff',
  'tone-reduced': 'limitToneReduced',
  'situations-reduced': 'limitSituationsReduced',
  'too-long': 'limitTooLong',
  'rule-fault': 'limitRuleFault',
}

const named = (names: Readonly<Record<string, MessageKey>>, id: string): string => {
  const key = Object.hasOwn(names, id) ? names[id] : undefined
  return key === undefined ? id : t(key)
}

/** The situation of the comment must be passed on, however good the reply. */
export const Escalation = ({ situation }: { situation: string }) => (
  <section class="note urgent" aria-labelledby="escalate-title">
    <h2 id="escalate-title">{t('escalateTitle', named(SITUATIONS, situation))}</h2>
    <p>{t('escalateWhy')}</p>
  </section>
)

/** What a complete answer to this comment still lacks. */
export const Missing = ({ parts }: { parts: readonly string[] }) =>
  parts.length === 0 ? null : (
    <section class="note" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('missingTitle')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>{named(MISSING, part)}</li>
        ))}
      </ul>
    </section>
  )

/** What the review did not look at: silence is never approval. */
export const Limits = ({ limits }: { limits: readonly Limit[] }) =>
  limits.length === 0 ? null : (
    <section class="note" aria-labelledby="limits-title">
      <h2 id="limits-title">{t('limitsTitle')}</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{t(LIMIT_NAMES[limit])}</li>
        ))}
      </ul>
    </section>
  )
