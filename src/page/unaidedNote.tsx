/** What is said beside the reply box while the marks are away, and of what is left when they are back. */
import { type ComponentChildren, render } from 'preact'
import { sliceOf } from '../text/span'
import { t, tn } from '../ui/i18n'
import { unaidedOutcome } from '../ui/unaided'
import type { Theme } from './palette'
import { showSpaces } from './spaces'
import type { UnaidedState } from './unaided'

interface UnaidedNoteProps {
  readonly state: UnaidedState
  /** The whole reply. */
  readonly text: string
  readonly theme: Theme
  /** Whether it is told how many are to be found. */
  readonly counts: boolean
  readonly stop: () => void
  readonly again: () => void
}

/** More would be read instead of the reply. */
const MAX_SHOWN = 3

const UnaidedNote = ({ state, text, theme, counts, stop, again }: UnaidedNoteProps) =>
  state.is === 'running' ? (
    <Frame theme={theme}>
      <p>
        {t('unaidedRunning')}
        {counts && ` ${tn('unaidedHiddenOne', 'unaidedHiddenOther', state.hidden)}`}
      </p>
      <span key={state.until} class="remains" aria-hidden="true" />
      <div class="fixes">
        <button type="button" class="fix" onClick={stop}>
          {t('unaidedStop')}
        </button>
      </div>
    </Frame>
  ) : (
    <Frame theme={theme}>
      <p>{unaidedOutcome(state.corrected, state.missed.length)}</p>
      {state.missed.length > 0 && (
        <ul>
          {state.missed.slice(0, MAX_SHOWN).map(({ id, finding }) => (
            <li key={id}>
              <q lang="fr">{showSpaces(sliceOf(text, finding.span))}</q>
            </li>
          ))}
        </ul>
      )}
      <div class="fixes">
        <button type="button" class="fix best" onClick={stop}>
          {t('cardClose')}
        </button>
        <button type="button" class="fix" onClick={again}>
          {t('unaidedAgain')}
        </button>
      </div>
    </Frame>
  )

const Frame = ({ theme, children }: { readonly theme: Theme; readonly children: ComponentChildren }) => (
  <section class="card unaided theme" data-theme={theme} aria-label={t('unaidedStart')}>
    {/* Who reads in the panel hears it there. */}
    <div role="status" aria-live={document.hasFocus() ? 'polite' : 'off'}>
      {children}
    </div>
  </section>
)

export const drawUnaidedNote = (slot: HTMLElement, props: UnaidedNoteProps | undefined): void =>
  render(props ? <UnaidedNote {...props} /> : null, slot)
