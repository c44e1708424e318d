import type { Settings } from '../settings'
import { type MessageKey, t } from '../ui/i18n'
import { Twice } from '../ui/Twice'
import type { Actions } from './actions'

/** All that is kept about the person, nothing left out: that is the point of the page. */
export interface Kept {
  readonly settings: Settings
  /** Match patterns of the sites they allowed. */
  readonly sites: readonly string[]
}

/** What was taught, turned off, paused and allowed, each with its way back, and one button to erase it. */
export const SettingsView = ({ kept: { settings, sites }, actions }: { kept: Kept; actions: Actions }) => (
  <section class="settings" aria-labelledby="settings-title">
    <h2 id="settings-title">{t('settingsOpen')}</h2>
    <h3>{t('settingsPosting')}</h3>
    <label>
      <input
        type="checkbox"
        checked={settings.guard !== 'off'}
        onChange={(event) =>
          actions.change({ kind: 'set-guard', guard: event.currentTarget.checked ? 'risks' : 'off' })
        }
      />
      {t('settingsGuard')}
    </label>
    <label>
      <input
        type="checkbox"
        checked={settings.guard === 'all'}
        disabled={settings.guard === 'off'}
        onChange={(event) =>
          actions.change({ kind: 'set-guard', guard: event.currentTarget.checked ? 'all' : 'risks' })
        }
      />
      {t('settingsGuardAll')}
    </label>
    <List
      title="settingsWords"
      undo="settingsForget"
      items={settings.words}
      onUndo={(word) => actions.change({ kind: 'forget-word', word })}
    />
    <List
      title="settingsRules"
      undo="settingsEnable"
      items={settings.disabledRules}
      onUndo={(rule) => actions.change({ kind: 'enable-rule', rule })}
    />
    <List
      title="settingsPaused"
      undo="settingsResume"
      items={settings.pausedHosts}
      onUndo={(host) => actions.change({ kind: 'pause-site', host, paused: false })}
    />
    <List
      title="settingsPanelOnly"
      undo="settingsMarksBack"
      items={settings.panelOnlyHosts}
      onUndo={(host) => actions.change({ kind: 'panel-only', host, only: false })}
    />
    <List title="settingsSites" undo="settingsRevoke" items={sites} onUndo={actions.remove} />
    {isBare(settings, sites) && <p class="none">{t('settingsNone')}</p>}
    <h3>{t('settingsData')}</h3>
    <p>{t('settingsDataWhy')}</p>
    <div class="row">
      <button type="button" class="button" onClick={actions.openPrivacy}>
        {t('privacyOpen')}
      </button>
      <Twice
        plain
        first={t('settingsErase')}
        second={t('settingsEraseSure')}
        act={() => actions.change({ kind: 'erase' })}
      />
    </div>
  </section>
)

interface ListProps {
  readonly title: MessageKey
  /** Names the button of an item, with the item in it. */
  readonly undo: MessageKey
  readonly items: readonly string[]
  onUndo(item: string): void
}

/** Six empty lists would only make a long page of nothing. */
const isBare = (
  { words, disabledRules, pausedHosts, panelOnlyHosts }: Settings,
  sites: readonly string[],
): boolean => [words, disabledRules, pausedHosts, panelOnlyHosts, sites].every((items) => items.length === 0)

const List = ({ title, undo, items, onUndo }: ListProps) =>
  items.length === 0 ? null : (
    <>
      <h3>{t(title)}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>
            {item}
            <button
              type="button"
              class="button quiet"
              aria-label={t(undo, item)}
              onClick={() => onUndo(item)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
