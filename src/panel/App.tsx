import { t } from '../ui/i18n'
import { useFocusRescued } from '../ui/useFocusRescued'
import type { Actions, Screen } from './actions'
import { aroundOf } from './around'
import type { PanelView } from './connection'
import { EmptyState } from './EmptyState'
import { FixOutcome } from './FixOutcome'
import { ReplyView } from './ReplyView'
import { RepliesView } from './replies/RepliesView'
import { type Kept, SettingsView } from './SettingsView'
import { SiteHeader } from './SiteHeader'

export interface AppProps {
  readonly view: PanelView
  /** What the person should know about their last action here, or empty. */
  readonly notice: string
  readonly screen: Screen
  /** What is kept, once the settings are open and it is read. */
  readonly kept: Kept | null
  readonly actions: Actions
}

/** The whole panel. Every state that is not a text being reviewed says why and what to do. */
export const App = ({ view, notice, screen, kept, actions }: AppProps) => {
  const rescue = useFocusRescued(
    () =>
      document.querySelector<HTMLElement>('.verdict h2') ??
      document.querySelector<HTMLElement>('.screen[aria-current]'),
  )
  return (
    <div class="panel" onFocusCapture={rescue}>
      <SiteHeader view={view} notice={notice} screen={screen} actions={actions} />
      <main>
        {screen === 'review' && <Review view={view} actions={actions} />}
        {screen === 'replies' && <RepliesView view={view} actions={actions} />}
        {screen === 'settings' && kept && (
          <SettingsView kept={kept} guardAsked={guideOf(view)?.guard ?? null} actions={actions} />
        )}
      </main>
      <footer class="foot">
        <p>{t('panelPrivacy')}</p>
        <button type="button" class="button quiet" onClick={actions.openPractice}>
          {t('practiceOpen')}
        </button>
        <button type="button" class="button quiet" onClick={actions.openPrivacy}>
          {t('privacyOpen')}
        </button>
      </footer>
    </div>
  )
}

const guideOf = (view: PanelView) => (view.kind === 'page' ? view.state.guide : null)

const Review = ({ view, actions }: Pick<AppProps, 'view' | 'actions'>) => {
  if (view.kind !== 'page') return null
  const { state, box, lastFix, ruleFailed } = view.state
  if (state === 'paused' || state === 'unsupported' || state === 'stopped') return null
  // An empty box is not « ready to post ».
  if (box === null || box.text.trim() === '')
    return (
      <>
        {box && <FixOutcome lastFix={lastFix} revision={box.revision} actions={actions} />}
        <EmptyState />
      </>
    )
  return (
    <ReplyView
      box={box}
      lastFix={lastFix}
      ruleFailed={ruleFailed}
      around={aroundOf(view.state, view.tab)}
      actions={actions}
    />
  )
}
