/** What is said beside the reply box while the marks are away, and of what is left when they are back. */
import { type ComponentChildren, render } from 'preact'
import { sliceOf } from '../text/span'
import { t, tn } from '../ui/i18n'
import { unaidedOutcome } from '../ui/unaided'
import { visible } from '../ui/whitespace'
import type { Theme } from './palette'
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

/** What is told of it in words. */
export const unaidedTold = (state: UnaidedState, counts: boolean): string => {
  if (state.is === 'done') return unaidedOutcome(state.corrected, state.missed.length)
  const hidden = counts ? ` ${tn('unaidedHiddenOne', 'unaidedHiddenOther', state.hidden)}` : ''
  return t('unaidedRunning') + hidden
}

const UnaidedNote = ({ state, text, theme, counts, stop, again }: UnaidedNoteProps) =>
  state.is === 'running' ? (
    <Frame theme={theme}>
      <p>{unaidedTold(state, counts)}</p>
      <span key={state.until} class="remains" aria-hidden="true" />
      <div class="fixes">
        <button type="button" class="fix" onClick={stop}>
          {t('unaidedStop')}
        </button>
      </div>
    </Frame>
  ) : (
    <Frame theme={theme}>
      <p>{unaidedTold(state, counts)}</p>
      {state.missed.length > 0 && (
        <ul>
          {state.missed.slice(0, MAX_SHOWN).map(({ id, finding }) => (
            <li key={id}>
              <q lang="fr">{visible(sliceOf(text, finding.span))}</q>
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
    {children}
  </section>
)

export const drawUnaidedNote = (slot: HTMLElement, props: UnaidedNoteProps | undefined): void =>
  render(props ? <UnaidedNote {...props} /> : null, slot)
