import type { PageState, SiteState } from '../protocol'
import { type MessageKey, t } from '../ui/i18n'
import type { Actions, Screen } from './actions'
import type { PanelView } from './connection'
import { GuideChip } from './GuideChip'

interface SiteHeaderProps {
  readonly view: PanelView
  readonly notice: string
  readonly screen: Screen
  readonly actions: Actions
}

/** `on` is read, `off` is not and could be, `quiet` is neither's fault. */
type Tone = 'on' | 'off' | 'quiet'

interface Told {
  readonly tone: Tone
  readonly state: string
  readonly why: string
}

const PAGE_STATES: Readonly<Record<SiteState, { tone: Tone; state: MessageKey; why: MessageKey | null }>> = {
  active: { tone: 'on', state: 'siteActive', why: null },
  paused: { tone: 'off', state: 'sitePaused', why: 'sitePausedWhy' },
  unsupported: { tone: 'quiet', state: 'siteUnsupported', why: 'siteUnsupportedWhy' },
  'not-french': { tone: 'on', state: 'siteNotFrench', why: 'siteNotFrenchWhy' },
  stopped: { tone: 'off', state: 'siteStopped', why: 'siteStoppedWhy' },
}

const SCREENS: readonly (readonly [Screen, MessageKey])[] = [
  ['review', 'navReview'],
  ['replies', 'navReplies'],
  ['settings', 'settingsOpen'],
]

const nameOf = (state: PageState): string => state.siteName ?? state.host

const tell = (view: PanelView): Told => {
  if (view.kind === 'connecting') return { tone: 'quiet', state: t('siteConnecting'), why: '' }
  if (view.kind === 'page') {
    const { tone, state, why } = PAGE_STATES[view.state.state]
    return { tone, state: t(state, nameOf(view.state)), why: why === null ? '' : t(why) }
  }
  switch (view.access) {
    case 'declared':
    case 'granted':
      return { tone: 'off', state: t('siteSilent'), why: t('siteSilentWhy') }
    case 'none':
      return {
        tone: 'off',
        state: t('siteUnauthorised'),
        why: t('siteUnauthorisedWhy', new URL(view.tab.url ?? 'about:blank').hostname),
      }
    case 'forbidden':
      return { tone: 'quiet', state: t('siteRestricted'), why: t('siteRestrictedWhy') }
    case 'unknown':
      return { tone: 'off', state: t('siteUnauthorised'), why: t('siteUnknownWhy') }
  }
}

/** Whether this page is read, why, under which guide, and the one thing to do about it. Always visible. */
export const SiteHeader = ({ view, notice, screen, actions }: SiteHeaderProps) => {
  const { tone, state, why } = tell(view)
  return (
    <header class="site" data-tone={tone}>
      <h1 class="unseen">{t('extensionName')}</h1>
      <div class="site-line">
        <div class="site-text">
          <p class="site-state" role="status">
            {state}
          </p>
        </div>
        <SiteButton view={view} actions={actions} />
      </div>
      <GuideChip guide={view.kind === 'page' ? view.state.guide : null} />
      {why !== '' && <p class="site-why">{why}</p>}
      <Permission view={view} actions={actions} />
      <div role="status">{notice !== '' && <p class="site-why">{notice}</p>}</div>
      <nav class="screens" aria-label={t('navLabel')}>
        {SCREENS.map(([name, label]) => (
          <button
            key={name}
            type="button"
            class="screen"
            aria-current={name === screen ? 'page' : undefined}
            onClick={() => actions.show(name)}
          >
            {t(label)}
          </button>
        ))}
        <button type="button" class="screen elsewhere" onClick={actions.openGuides}>
          {t('chipGuides')}
        </button>
      </nav>
    </header>
  )
}

/** Pause and its contrary: the settings keep it by host, and the page follows them. */
const SiteButton = ({ view, actions }: Pick<SiteHeaderProps, 'view' | 'actions'>) => {
  if (view.kind !== 'page') return null
  const { state, host } = view.state
  if (state === 'unsupported' || state === 'stopped') return null
  const paused = state === 'paused'
  return (
    <button
      type="button"
      class={paused ? 'button primary' : 'button'}
      onClick={() => actions.change({ kind: 'pause-site', host, paused: !paused })}
    >
      {t(paused ? 'siteResume' : 'sitePause')}
    </button>
  )
}

const Permission = ({ view, actions }: Pick<SiteHeaderProps, 'view' | 'actions'>) => {
  if (view.kind === 'absent' && view.access === 'none') {
    const { url } = view.tab
    if (url === undefined) return null
    return (
      <div class="site-permission">
        <button type="button" class="button primary" onClick={() => actions.enable(url)}>
          {t('siteEnable')}
        </button>
        <p class="site-why">{t('siteEnableNote')}</p>
      </div>
    )
  }
  if (view.kind === 'connecting' || view.access !== 'granted') return null
  const { url } = view.tab
  if (url === undefined) return null
  return (
    <button type="button" class="button quiet site-remove" onClick={() => actions.remove(url)}>
      {t('siteRemove')}
    </button>
  )
}
