import type { GuardAsked } from '../guide/guard'
import type { Settings } from '../settings'
import { type MessageKey, t } from '../ui/i18n'
import { Twice } from '../ui/Twice'
import type { Actions } from './actions'
import { GuardField } from './GuardField'
import { Items, type ItemsProps } from './Items'
import { Words } from './Words'

/** All that is kept about the person, nothing left out: that is the point of the page. */
export interface Kept {
  readonly settings: Settings
  /** Match patterns of the sites they allowed. */
  readonly sites: readonly string[]
  /** Something that could not be read was put aside. */
  readonly hasAside: boolean
}

/** What was taught, turned off, paused and allowed, each with its way back, and one button to erase it. */
export const SettingsView = ({
  kept: { settings, sites, hasAside },
  guardAsked,
  actions,
}: {
  kept: Kept
  /** On the page beside the panel. */
  guardAsked: GuardAsked | null
  actions: Actions
}) => (
  <section class="settings" aria-labelledby="settings-title">
    <h2 id="settings-title">{t('settingsOpen')}</h2>
    {hasAside && <p class="note">{t('settingsAside')}</p>}
    <h3>{t('settingsPosting')}</h3>
    <GuardField chosen={settings.guard} asked={guardAsked} actions={actions} />
    <Words words={settings.words} forget={(word) => actions.change({ kind: 'forget-word', word })} />
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

interface ListProps extends ItemsProps {
  readonly title: MessageKey
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
      <Items undo={undo} items={items} onUndo={onUndo} />
    </>
  )
