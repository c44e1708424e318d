import type { BoxState } from '../protocol'
import { t, tn } from '../ui/i18n'
import { unaidedOutcome } from '../ui/unaided'
import type { Actions } from './actions'

type State = NonNullable<BoxState['unaided']>

interface UnaidedProps {
  readonly box: BoxState
  readonly actions: Actions
}

/** Longest that the marks are away, in ms. */
const WHOLE = 10_000

const hiddenSentence = (hidden: number | null): string =>
  hidden === null ? '' : tn('unaidedHiddenOne', 'unaidedHiddenOther', hidden)

/** In the place of the verdict while the marks are away: it would give the answer. */
export const UnaidedRunning = ({
  state,
  box,
  actions,
}: UnaidedProps & { readonly state: Extract<State, { is: 'running' }> }) => (
  <section class="verdict" data-verdict="unaided">
    <span class="verdict-sign" aria-hidden="true" />
    <div>
      <h2 tabIndex={-1}>{t('unaidedTitle')}</h2>
      <p>
        {t('unaidedRunning')} {hiddenSentence(state.hidden)}
      </p>
      <span
        key={state.until}
        class="remains"
        aria-hidden="true"
        style={{ animationDelay: `${state.until - Date.now() - WHOLE}ms` }}
      />
      <button
        type="button"
        class="button"
        onClick={() => actions.send({ type: 'unaided', revision: box.revision, on: false })}
      >
        {t('unaidedStop')}
      </button>
    </div>
  </section>
)

/** The way to a reading without help, as long as there is something to find. */
export const UnaidedStart = ({ box, actions }: UnaidedProps) => (
  <button
    type="button"
    class="button quiet"
    onClick={() => actions.send({ type: 'unaided', revision: box.revision, on: true })}
  >
    {t(box.unaided === null ? 'unaidedStart' : 'unaidedAgain')}
  </button>
)

const told = (state: State): string =>
  state.is === 'done' ? unaidedOutcome(state.corrected, state.missed) : t('unaidedRunning')

/** How it went; always there, so that it is heard when it comes. */
export const UnaidedOutcome = ({ state }: { readonly state: BoxState['unaided'] }) => (
  <p
    class={state?.is === 'done' ? 'outcome' : 'unseen'}
    role="status"
    data-live="unaided"
    // Who rereads in the page hears it there.
    aria-live={document.hasFocus() ? 'polite' : 'off'}
  >
    {state && told(state)}
  </p>
)
