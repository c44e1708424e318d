import type { DraftGuide } from './draft'
import type { Edit } from './EditorView'
import { HouseVoice } from './HouseVoice'
import { Identity } from './Identity'

/** Settings that a guide may be without. */
type Optional = 'expires' | 'audience' | 'extends'

export interface SettingsProps {
  readonly draft: DraftGuide
  /** Changes one setting; typing in it is one step to undo. */
  set<K extends keyof DraftGuide>(field: K, value: DraftGuide[K]): void
  clear(field: Optional): void
}

/** Who the guide is, where it applies, and how the house speaks. */
export const VoiceView = ({ draft, edit }: { draft: DraftGuide; edit: Edit }) => {
  const settings: SettingsProps = {
    draft,
    set: (field, value) => edit((now) => ({ ...now, [field]: value }), field),
    clear: (field) =>
      edit((now) => {
        const { [field]: _, ...rest } = now
        return rest
      }, field),
  }
  return (
    <div class="form columns">
      <Identity {...settings} />
      <HouseVoice {...settings} />
    </div>
  )
}
