import { t } from '../ui/i18n'
import type { Actions } from './actions'
import type { PanelView } from './connection'
import { EmptyState } from './EmptyState'
import { ReplyView } from './ReplyView'
import { type Kept, SettingsView } from './SettingsView'
import { SiteHeader } from './SiteHeader'

export interface AppProps {
  readonly view: PanelView
  /** What the person should know about their last action here, or empty. */
  readonly notice: string
  /** What is kept, while the person looks at it; null while they look at a review. */
  readonly kept: Kept | null
  readonly actions: Actions
}

/** The whole panel. Every state that is not a text being reviewed says why and what to do. */
export const App = ({ view, notice, kept, actions }: AppProps) => (
  <div class="panel">
    <SiteHeader view={view} notice={notice} actions={actions} />
    <main>
      {kept ? <SettingsView kept={kept} actions={actions} /> : <Content view={view} actions={actions} />}
    </main>
    <footer class="foot">
      <p>{t('panelPrivacy')}</p>
      <button
        type="button"
        class="button quiet"
        aria-expanded={kept !== null}
        onClick={() => actions.showSettings(kept === null)}
      >
        {t(kept ? 'settingsClose' : 'settingsOpen')}
      </button>
    </footer>
  </div>
)

const Content = ({ view, actions }: Pick<AppProps, 'view' | 'actions'>) => {
  if (view.kind !== 'page') return null
  const { state, box, lastFix } = view.state
  if (state === 'paused' || state === 'unsupported' || state === 'stopped') return null
  // An empty box is not « ready to post ».
  if (box === null || box.text.trim() === '') return <EmptyState />
  return <ReplyView box={box} lastFix={lastFix} actions={actions} />
}
