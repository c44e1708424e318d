import browser from 'webextension-polyfill'
import { bringProgram } from '../background/contentScript'
import { asideKey, KEPT } from '../settings'
import { t } from '../ui/i18n'
import { failureOf } from '../ui/learnt'
import { changeSettings, readSettings } from '../ui/settings'
import { haveStrings } from '../ui/strings'
import type { AppProps } from './App'
import type { Actions, Screen } from './actions'
import { accessTo, askForSite, connect, followActiveTab, giveSiteBack, grantedSites } from './browserTab'
import { createConnection, type PanelView } from './connection'
import { askDesk } from './desk'
import type { Kept } from './SettingsView'
import { createStage } from './stage'
import './panel.css'

const program = (root: HTMLElement): void => {
  let view: PanelView = { kind: 'connecting' }
  let notice = ''
  let screen: Screen = 'review'
  let kept: Kept | null = null
  let show: ((props: AppProps) => void) | undefined
  const draw = (): void => {
    const props: AppProps = { view, notice, screen, kept, actions }
    if (show) show(props)
    else show = createStage(root, props)
  }

  /** Reads again what is kept, after a change of it or of a permission. */
  const refreshKept = async (): Promise<void> => {
    const [settings, sites, aside] = await Promise.all([
      readSettings(),
      grantedSites(),
      browser.storage.local.get(KEPT.map(asideKey)),
    ])
    kept = settings ? { settings, sites, hasAside: Object.keys(aside).length > 0 } : null
    notice = settings ? notice : t('settingsFailed')
    draw()
  }

  const connection = createConnection({
    connect,
    accessTo,
    wake: bringProgram,
    onView: (next) => {
      view = next
      draw()
    },
  })

  const actions: Actions = {
    send: (command) => {
      notice = connection.send(command) ? '' : t('fixStale')
      draw()
    },
    change: async (change) => {
      const failure = failureOf(change, await changeSettings(change))
      notice = failure ? t(failure) : ''
      await (screen === 'settings' ? refreshKept() : draw())
    },
    enable: (url) => {
      notice = ''
      void askForSite(url)
    },
    remove: async (site) => {
      notice = (await giveSiteBack(site)) ? t('siteRemoved') : ''
      await (screen === 'settings' ? refreshKept() : draw())
    },
    ask: askDesk,
    show: async (next) => {
      notice = ''
      screen = next
      kept = null
      draw()
      if (next === 'settings') await refreshKept()
      // A new screen is read from its top.
      scrollTo(0, 0)
    },
    openGuides: () => void browser.runtime.openOptionsPage(),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('src/practice/index.html') }),
    openPrivacy: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#privacy') }),
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
if (root) void haveStrings().then(() => program(root))
