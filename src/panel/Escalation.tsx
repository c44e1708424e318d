import type { InsightHere } from '../panelMessages'
import { t } from '../ui/i18n'
import type { Actions } from './actions'
import { CopyButton } from './CopyButton'
import { situationName } from './names'

interface EscalationProps {
  readonly situation: string
  /** The guide's route, where it has one. */
  readonly route: InsightHere['route']
  readonly revision: number
  readonly actions: Actions
}

/** The situation of the comment must be passed on, however good the reply: to whom, how soon, with what words. */
export const Escalation = ({ situation, route, revision, actions }: EscalationProps) => (
  <section class="note urgent" aria-labelledby="escalate-title">
    <h2 id="escalate-title">{t('escalateTitle', situationName(situation))}</h2>
    <p>{route ? routeSentence(route) : t('escalateWhy')}</p>
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
