/**
 * The confirmation shown while a press is held. The focus stays in the reply box, so that the person's second
 * press is theirs and goes to the page; Tab leads in here.
 */
import type { Finding } from '../rules/finding'
import { sliceOf } from '../text/span'
import { t } from '../ui/i18n'
import { visible } from '../ui/whitespace'
import type { Theme } from './palette'

interface GuardDialogProps {
  readonly stops: readonly Finding[]
  readonly text: string
  readonly theme: Theme
  readonly choose: (choice: 'correct' | 'publish') => void
}

/** Three are enough to make the case; the panel lists them all. */
const MAX_SHOWN = 3

export const GuardDialog = ({ stops, text, theme, choose }: GuardDialogProps) => (
  <div
    class="card guard theme"
    data-theme={theme}
    role="alertdialog"
    aria-modal="false"
    aria-labelledby="guard-title"
    aria-describedby="guard-body"
    tabIndex={-1}
  >
    <h2 id="guard-title">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <title />
        <path d="M12 3l9.5 17h-19zM12 10v4M12 17h.01" />
      </svg>
      {t('guardTitle')}
    </h2>
    <div id="guard-body" role="alert">
      <p>{t('guardHeld')}</p>
      <ul>
        {stops.slice(0, MAX_SHOWN).map((finding) => (
          <li key={`${finding.rule} ${finding.span.start}`} lang="fr">
            <q>{visible(sliceOf(text, finding.span))}</q>
            {finding.message}
          </li>
        ))}
      </ul>
      <p class="hint">{t('guardHint')}</p>
    </div>
    <div class="choices">
      <button type="button" class="best" onClick={() => choose('correct')}>
        {t('guardCorrect')}
      </button>
      <button type="button" onClick={() => choose('publish')}>
        {t('guardPublish')}
      </button>
    </div>
  </div>
)

/** After *Publier quand même*: nothing is posted yet, and the person is told what does; see `Ui.say` for who listens. */
export const GuardReleased = ({ theme }: { readonly theme: Theme }) => (
  <div class="card guard theme" data-theme={theme} aria-hidden="true">
    {t('guardReleased')}
  </div>
)
