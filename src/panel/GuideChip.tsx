import { builtInGuide } from '../guide/guide'
import type { LayerName, Lock } from '../guide/vocabulary'
import type { GuideHere } from '../guideMessages'
import type { FindingSource } from '../rules/finding'
import { type MessageKey, t } from '../ui/i18n'
import { NOTE_NAMES } from '../ui/names'

const LOCKS: Readonly<Record<Lock, MessageKey | null>> = {
  open: null,
  floor: 'chipFloor',
  locked: 'chipLocked',
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
}

/** The guide in force here, what of it is locked, what deserves a look. */
export const GuideChip = ({ guide }: GuideChipProps) => {
  const lock = guide && LOCKS[guide.lock]
  return (
    <div class="guide-chip">
      <p class="site-guide">
        {t('panelGuide', guide?.name ?? builtInGuide.name)}{' '}
        {lock && <span class="guide-lock">{t(lock)}</span>}
      </p>
      {guide?.notes.map((note) => (
        <p key={note} class="site-guide guide-note">
          {t(NOTE_NAMES[note])}
        </p>
      ))}
    </div>
  )
}
