import type { PageState } from '../protocol'
import { t, tn } from '../ui/i18n'
import type { Actions } from './actions'
import { CopyButton } from './CopyButton'

interface FixOutcomeProps {
  readonly lastFix: PageState['lastFix']
  readonly revision: number
  readonly actions: Pick<Actions, 'copy' | 'send'>
}

/** What became of the last fix, and its way back. A refused one is offered for copying: the correction is not lost. */
export const FixOutcome = ({ lastFix, revision, actions }: FixOutcomeProps) => (
  <div class="fix-outcome" data-outcome={lastFix?.outcome}>
    <div role="status">
      {lastFix?.outcome === 'applied' && (
        <p class="outcome">{tn('fixApplied', 'fixAppliedOther', lastFix.changes)}</p>
      )}
      {lastFix?.outcome === 'stale' && <p class="outcome">{t('fixStale')}</p>}
      {lastFix?.outcome === 'refused' && <p class="outcome refused">{t('fixRefused')}</p>}
    </div>
    {lastFix?.outcome === 'refused' && (
      <div class="refused-text">
        <textarea readOnly rows={4} lang="fr" aria-label={t('fixCorrected')} value={lastFix.text} />
        <CopyButton kind="button primary" copy={() => actions.copy(lastFix.text)}>
          {t('fixCopy')}
        </CopyButton>
      </div>
    )}
    {lastFix?.canUndo && (
      <button type="button" class="button quiet" onClick={() => actions.send({ type: 'undo', revision })}>
        {t('fixUndo')}
      </button>
    )}
  </div>
)
