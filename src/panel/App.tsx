import type { Actions } from './actions'
import type { PanelView } from './connection'
import { EmptyState } from './EmptyState'
import { t } from './i18n'
import { ReplyView } from './ReplyView'
import { SiteHeader } from './SiteHeader'

export interface AppProps {
  readonly view: PanelView
  /** What the person should know about their last action here, or empty. */
  readonly notice: string
  readonly actions: Actions
}

/** The whole panel. Every state that is not a text being reviewed says why and what to do. */
export const App = ({ view, notice, actions }: AppProps) => (
  <div class="panel">
    <h1 class="unseen">{t('extensionName')}</h1>
    <SiteHeader view={view} notice={notice} actions={actions} />
    <main>
      <Content view={view} actions={actions} />
    </main>
    <footer class="foot">{t('panelPrivacy')}</footer>
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
