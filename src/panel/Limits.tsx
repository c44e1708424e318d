import type { Limit } from '../review/types'
import { type MessageKey, t } from '../ui/i18n'

const NAMES: Readonly<Record<Limit, MessageKey>> = {
  'not-french': 'limitNotFrench',
  'spelling-off': 'limitSpellingOff',
  'grammar-reduced': 'limitGrammarReduced',
  'sound-alike-off': 'limitSoundAlikeOff',
  'tone-reduced': 'limitToneReduced',
  'situations-reduced': 'limitSituationsReduced',
  'too-long': 'limitTooLong',
  'in-pieces': 'limitInPieces',
  'rule-fault': 'limitRuleFault',
}

/** What the review did not look at: silence is never approval. */
export const Limits = ({ limits }: { limits: readonly Limit[] }) =>
  limits.length === 0 ? null : (
    <section class="note" aria-labelledby="limits-title">
      <h2 id="limits-title">{t('limitsTitle')}</h2>
      <ul class="dashes">
        {limits.map((limit) => (
          <li key={limit}>{t(NAMES[limit])}</li>
        ))}
      </ul>
    </section>
  )
