import { useEffect, useState } from 'preact/hooks'
import type { Notebook } from '../learnMessages'
import type { SettingsChange } from '../protocol'
import type { Settings } from '../settings'
import { type MessageKey, t } from '../ui/i18n'
import { changeSettings, readSettings } from '../ui/settings'
import { askNotebook } from './askNotebook'
import { LessonsView, LessonView } from './LessonsView'
import { NotebookView } from './NotebookView'
import { ProgressView } from './ProgressView'
import { hashOf, type Route, readRoute, SCREENS, type Screen } from './route'
import { ScenesView, SceneView } from './ScenesView'
import { TeamView } from './TeamView'
import { TodayView } from './TodayView'
import { type Teaching, useTeaching } from './useTeaching'

const NAMES: Readonly<Record<Screen, MessageKey>> = {
  today: 'navToday',
  lessons: 'navLessons',
  scenes: 'navScenes',
  progress: 'navProgress',
  notebook: 'navNotebook',
  team: 'navTeam',
}

const useRoute = (): Route => {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const follow = (): void => {
      setRoute(readRoute(location.hash))
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}

/** The full tab of whoever learns: practice, lessons, scenes, progress, notebook; and the lead's view of several. */
export const App = () => {
  const route = useRoute()
  return (
    <>
      <header class="top">
        <a class="brand" href={hashOf('today')}>
          {t('extensionName')}
        </a>
        <nav aria-label={t('practiceOpen')}>
          <ul>
            {SCREENS.map((screen) => (
              <li key={screen}>
                <a href={hashOf(screen)} aria-current={route.screen === screen ? 'page' : undefined}>
                  {t(NAMES[screen])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Screens route={route} />
      <footer class="foot">{t('practicePrivacy')}</footer>
    </>
  )
}

const Screens = ({ route }: { route: Route }) => {
  const teaching = useTeaching()
  const [notebook, setNotebook] = useState<Notebook | null>(null)
  const [settings, setSettings] = useState<Settings | null>(null)
  const [silent, setSilent] = useState(false)

  const changed = (next: Notebook | undefined): void => {
    if (next) setNotebook(next)
    setSilent(next === undefined)
  }
  const change = async (made: SettingsChange): Promise<void> => {
    const next = await changeSettings(made)
    if (next) setSettings(next)
    setSilent(next === undefined)
  }
  useEffect(() => {
    void askNotebook({ kind: 'notebook' }).then(changed)
    void readSettings().then((read) => {
      if (read) setSettings(read)
      else setSilent(true)
    })
  }, [])

  return (
    <>
      {/* Above what one was doing, which goes on: one message without an answer ends no session. */}
      <div role="status">{silent && <p class="note screen">{t('guidesSilent')}</p>}</div>
      {teaching && notebook && settings ? (
        <Shown
          route={route}
          teaching={teaching}
          notebook={notebook}
          settings={settings}
          changed={changed}
          change={change}
        />
      ) : (
        !silent && (
          <p class="loading screen" role="status">
            {t('practiceLoading')}
          </p>
        )
      )}
    </>
  )
}

interface ShownProps {
  readonly route: Route
  readonly teaching: Teaching
  readonly notebook: Notebook
  readonly settings: Settings
  changed(next: Notebook | undefined): void
  change(made: SettingsChange): Promise<void>
}

const Shown = ({ route: { screen, id }, teaching, notebook, settings, changed, change }: ShownProps) => {
  const lesson = screen === 'lessons' && id !== '' ? teaching.lessonFor(id) : undefined
  if (lesson) return <LessonView key={id} lesson={lesson} teaching={teaching} />
  const scene = screen === 'scenes' ? teaching.scenes.find((each) => each.scene.id === id) : undefined
  if (scene) return <SceneView key={id} {...scene} teaching={teaching} />
  switch (screen) {
    case 'today':
      return <TodayView teaching={teaching} notebook={notebook} changed={changed} />
    case 'lessons':
      return <LessonsView teaching={teaching} records={notebook.records} />
    case 'scenes':
      return <ScenesView teaching={teaching} />
    case 'progress':
      return <ProgressView notebook={notebook} teaching={teaching} />
    case 'notebook':
      return (
        <NotebookView
          notebook={notebook}
          settings={settings}
          teaching={teaching}
          changed={changed}
          setSkill={(skill) => void change({ kind: 'set-skill', skill })}
          setKeeps={(keeps) => void change({ kind: 'set-notebook', notebook: keeps })}
        />
      )
    case 'team':
      return <TeamView teaching={teaching} />
  }
}
