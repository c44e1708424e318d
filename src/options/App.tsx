import { useEffect, useState } from 'preact/hooks'
import { compression } from '../background/guides/compression'
import { fromCode } from '../guide/share/code'
import type { GuideSource } from '../guideMessages'
import { t } from '../ui/i18n'
import { EditorView } from './editor/EditorView'
import { GuidesView } from './GuidesView'
import { MineView } from './mine/MineView'
import { OfferView } from './OfferView'
import { PrivacyView } from './privacy/PrivacyView'
import { hashOf, type Route, readRoute } from './route'
import { mayLeave } from './unsaved'

/** A guide brought here, not yet agreed to. */
export interface Brought {
  readonly document: unknown
  readonly source: GuideSource
}

export interface Screens {
  /** `said` is told there. */
  go(route: Route, said?: string): void
  /** Shows what taking it would change. */
  offer(brought: Brought): void
  /** Told once, politely. */
  tell(message: string): void
}

/** What was done is said for so long, in ms; what failed is also said where it failed. */
const NOTICE = 8_000

/** The full tab: the list of guides, the preview of one that arrives, and the editor. */
export const App = () => {
  const [route, setRoute] = useState<Route>(() => readRoute(location.hash))
  const [brought, setBrought] = useState<Brought | null>(null)
  const [notice, setNotice] = useState('')

  useEffect(() => {
    let last = location.hash
    const follow = (): void => {
      if (location.hash === last) return
      if (!mayLeave()) {
        history.replaceState(null, '', last || hashOf({ at: 'guides' }))
        return
      }
      last = location.hash
      setBrought(null)
      setRoute(readRoute(location.hash))
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  useEffect(() => {
    if (notice === '') return
    const timer = setTimeout(() => setNotice(''), NOTICE)
    return () => clearTimeout(timer)
  }, [notice])

  useEffect(() => {
    if (route.at !== 'code') return
    const document = fromCode(route.code, compression)
    // A link opened twice must not ask twice.
    location.hash = hashOf({ at: 'guides' })
    if (document.ok) setBrought({ document: document.value, source: { kind: 'code' } })
    else setNotice(document.error.message)
  }, [route])

  const screens: Screens = {
    go: (next, said = '') => {
      setNotice(said)
      setBrought(null)
      location.hash = hashOf(next)
    },
    offer: (next) => {
      setNotice('')
      setBrought(next)
    },
    tell: setNotice,
  }

  return (
    <>
      <header class="top">
        <a class="brand" href="#guides">
          {t('extensionName')}
        </a>
        <p>
          <span>{t('optionsPrivacy')}</span>
          <a href="/src/practice/index.html">{t('practiceOpen')}</a>
          <a href="#mine">{t('mineTitle')}</a>
          <a href="#privacy">{t('privacyOpen')}</a>
        </p>
      </header>
      <p class="notice" role="status">
        {notice}
      </p>
      {brought ? (
        <OfferView
          brought={brought}
          done={(message) => {
            setBrought(null)
            setNotice(message)
          }}
        />
      ) : route.at === 'edit' ? (
        <EditorView key={route.id} id={route.id} tab={route.tab} screens={screens} />
      ) : route.at === 'mine' ? (
        <MineView tell={setNotice} />
      ) : route.at === 'privacy' ? (
        <PrivacyView tell={setNotice} />
      ) : (
        <GuidesView screens={screens} />
      )}
    </>
  )
}
