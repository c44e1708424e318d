import { render } from 'preact'
import { App } from './App'
import type { Actions } from './actions'
import { changeSettings } from './background'
import { accessTo, askForSite, connect, followActiveTab, giveSiteBack } from './browserTab'
import { createConnection, type PanelView } from './connection'
import { t } from './i18n'
import './panel.css'

const program = (root: HTMLElement): void => {
  let view: PanelView = { kind: 'connecting' }
  let notice = ''
  const draw = (): void => render(<App view={view} notice={notice} actions={actions} />, root)

  const connection = createConnection({
    connect,
    accessTo,
    onView: (next) => {
      view = next
      draw()
    },
  })

  const actions: Actions = {
    send: connection.send,
    change: (change) => void changeSettings(change),
    enable: (url) => {
      notice = ''
      void askForSite(url)
    },
    remove: async (url) => {
      notice = (await giveSiteBack(url)) ? t('siteRemoved') : ''
      draw()
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  }

  document.documentElement.lang = t('panelLanguage')
  draw()
  followActiveTab(connection)
}

const root = document.getElementById('panel')
if (root) program(root)
