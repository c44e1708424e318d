import type { InsightHere } from '../panelMessages'
import { t } from '../ui/i18n'
import { situationName } from '../ui/names'
import type { Actions } from './actions'
import { CopyButton } from './CopyButton'

interface EscalationProps {
  readonly situation: string
  readonly suspected: boolean
  /** The guide's route, where it has one. */
  readonly route: InsightHere['route']
  readonly revision: number
  readonly actions: Actions
}

/**
 * The situation of the comment must be passed on, however good the reply: to whom, how soon, with what words. One that is
 * only suspected is said in a lower voice.
 */
export const Escalation = ({ situation, suspected, route, revision, actions }: EscalationProps) => (
  <section class={suspected ? 'note' : 'note urgent'} aria-labelledby="escalate-title">
    <h2 id="escalate-title">{t(suspected ? 'escalateMaybe' : 'escalateTitle', situationName(situation))}</h2>
    {(suspected || !route) && <p>{t(suspected ? 'escalateMaybeWhy' : 'escalateWhy')}</p>}
    {route && <p>{routeSentence(route)}</p>}
    {route && route.say !== '' && (
      <>
        <blockquote lang="fr">{route.say}</blockquote>
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => actions.send({ type: 'insert', revision, text: route.say })}
          >
            {t('escalateInsert')}
          </button>
          <CopyButton kind="button quiet" copy={() => actions.copy(route.say)}>
            {t('copy')}
          </CopyButton>
        </div>
      </>
    )}
  </section>
)

const routeSentence = ({ to, delay }: NonNullable<InsightHere['route']>): string =>
  delay === '' ? t('escalateTo', to) : t('escalateToBy', to, delay)
