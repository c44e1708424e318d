import { builtInGuide } from '../guide/guide'
import type { LayerName, Lock } from '../guide/vocabulary'
import type { GuideHere, GuideNote } from '../guideMessages'
import type { FindingSource } from '../rules/finding'
import { type MessageKey, t } from '../ui/i18n'
import type { Actions } from './actions'

const LOCKS: Readonly<Record<Lock, MessageKey | null>> = {
  open: null,
  floor: 'chipFloor',
  locked: 'chipLocked',
}
const NOTES: Readonly<Record<GuideNote, MessageKey>> = {
  expired: 'noteExpired',
  stale: 'noteStale',
  conflict: 'noteConflict',
  update: 'noteUpdate',
}
const LAYERS: Readonly<Record<LayerName, MessageKey>> = {
  'built-in': 'layerBuiltIn',
  organisation: 'layerOrganisation',
  client: 'layerClient',
  person: 'layerPerson',
}
const HELD: Readonly<Record<Lock, MessageKey>> = {
  open: 'sourceOpen',
  floor: 'sourceFloor',
  locked: 'sourceLocked',
}

/** Which guide speaks in a finding, at what level, and who may change it. */
export const provenanceOf = ({ guide, layer, lock }: FindingSource): string =>
  t(HELD[lock], guide, t(LAYERS[layer]))

interface GuideChipProps {
  /** Null until the page has said. */
  readonly guide: GuideHere | null
  /** Is a reply being written, of which a rule can be made? */
  readonly writing: boolean
  readonly actions: Pick<Actions, 'openGuides' | 'send'>
}

/** The guide in force here, what of it is locked, what deserves a look; and the way to a rule of one's own. */
export const GuideChip = ({ guide, writing, actions }: GuideChipProps) => {
  const lock = guide && LOCKS[guide.lock]
  return (
    <div class="guide-chip">
      <p class="site-guide">
        {t('panelGuide', guide?.name ?? builtInGuide.name)}
        {lock && <span class="guide-lock">{t(lock)}</span>}
      </p>
      {guide?.notes.map((note) => (
        <p key={note} class="site-guide guide-note">
          {t(NOTES[note])}
        </p>
      ))}
      <p class="guide-actions">
        <button type="button" class="button quiet" onClick={actions.openGuides}>
          {t('chipGuides')}
        </button>
        {writing && (
          <button type="button" class="button quiet" onClick={() => actions.send({ type: 'make-rule' })}>
            {t('chipMakeRule')}
          </button>
        )}
      </p>
    </div>
  )
}
