import { t } from '../../ui/i18n'
import { Checks } from './choices'
import { DateField, LinesField, TextArea, TextField } from './fields'
import { SURFACE_NAMES } from './names'
import { ParentField } from './ParentField'
import type { SettingsProps } from './VoiceView'

/** Who the guide is, and where it applies. */
export const Identity = ({ draft, set, clear }: SettingsProps) => {
  const { scope } = draft
  return (
    <section aria-labelledby="voice-who">
      <h2 id="voice-who">{t('voiceWho')}</h2>
      <TextField label="voiceName" value={draft.name} onInput={(value) => set('name', value)} />
      <TextArea
        label="voiceDescription"
        rows={4}
        value={draft.description}
        onInput={(value) => set('description', value)}
      />
      <DateField
        label="voiceExpires"
        hint="voiceExpiresHint"
        value={draft.expires ?? ''}
        onInput={(value) => (value === '' ? clear('expires') : set('expires', value))}
      />
      <ParentField
        own={draft.id}
        value={draft.extends}
        put={(parent) => (parent === undefined ? clear('extends') : set('extends', parent))}
      />
      <h2>{t('voiceWhere')}</h2>
      <p class="hint">{t('voiceWhereHint')}</p>
      <LinesField
        label="voiceSites"
        value={scope.sites}
        rows={1}
        placeholder="facebook.com"
        onInput={(sites) => set('scope', { ...scope, sites })}
      />
      <LinesField
        label="voicePages"
        value={scope.pages}
        rows={1}
        onInput={(pages) => set('scope', { ...scope, pages })}
      />
      <LinesField
        label="voiceUrls"
        value={scope.urls}
        rows={1}
        placeholder="https://www.facebook.com/musee*"
        onInput={(urls) => set('scope', { ...scope, urls })}
      />
      <Checks
        label="voiceSurfaces"
        value={scope.surfaces}
        options={SURFACE_NAMES}
        onChange={(surfaces) => set('scope', { ...scope, surfaces })}
      />
      <LinesField
        label="voiceSpeakAs"
        hint="voiceSpeakAsHint"
        value={draft.speakAs}
        rows={1}
        onInput={(names) => set('speakAs', names)}
      />
      <LinesField
        label="voiceMirrors"
        hint="voiceMirrorsHint"
        value={draft.mirrors}
        rows={1}
        placeholder="https://"
        onInput={(mirrors) => set('mirrors', mirrors)}
      />
    </section>
  )
}
