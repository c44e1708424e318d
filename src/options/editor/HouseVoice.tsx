import type { Guide } from '../../guide/guide'
import type { Audience, GuardMode } from '../../guide/vocabulary'
import { type MessageKey, t } from '../../ui/i18n'
import { Check, Choice } from './choices'
import { LinesField, NumberField } from './fields'
import { Folded } from './folded'
import { LengthsField } from './Lengths'
import { LocksField } from './Locks'
import { AUDIENCE_NAMES, REGION_NAMES } from './names'
import { SeveritiesField } from './Severities'
import { TermsField } from './TermsField'
import type { SettingsProps } from './VoiceView'

const ADDRESSES: Readonly<Record<Guide['address'], MessageKey>> = {
  either: 'addressEither',
  vous: 'addressVous',
  tu: 'addressTu',
}
const EMOJI: Readonly<Record<Guide['emoji']['use'], MessageKey>> = {
  free: 'emojiFree',
  few: 'emojiFew',
  none: 'emojiNone',
}
const GUARD_NAMES: Readonly<Record<GuardMode, MessageKey>> = {
  off: 'guardOff',
  risks: 'guardRisks',
  all: 'guardAll',
}
const AUDIENCES: Readonly<Record<Audience | 'any', MessageKey>> = { any: 'audienceAny', ...AUDIENCE_NAMES }

/** How the house speaks. */
export const HouseVoice = ({ draft, set, clear }: SettingsProps) => {
  const { greeting, signOff, emoji, hashtags } = draft
  return (
    <section aria-labelledby="voice-how">
      <h2 id="voice-how">{t('voiceHow')}</h2>
      <Choice
        label="voiceAddress"
        value={draft.address}
        options={ADDRESSES}
        onChange={(value) => set('address', value)}
      />
      <Choice
        label="voiceAudience"
        value={draft.audience ?? 'any'}
        options={AUDIENCES}
        onChange={(value) => (value === 'any' ? clear('audience') : set('audience', value))}
      />
      <LinesField
        label="voiceGreeting"
        hint="voiceGreetingHint"
        value={greeting.texts}
        rows={1}
        placeholder="Bonjour {prénom},"
        onInput={(texts) => set('greeting', { ...greeting, texts })}
      />
      <Check
        label="voiceGreetingRequired"
        checked={greeting.required}
        onChange={(required) => set('greeting', { ...greeting, required })}
      />
      <LinesField
        label="voiceSignOff"
        value={signOff.texts}
        rows={1}
        placeholder="{prénom}, service client"
        onInput={(texts) => set('signOff', { ...signOff, texts })}
      />
      <Check
        label="voiceSignOffRequired"
        checked={signOff.required}
        onChange={(required) => set('signOff', { ...signOff, required })}
      />
      <LinesField
        label="voiceContacts"
        hint="voiceContactsHint"
        value={draft.contacts}
        rows={1}
        onInput={(contacts) => set('contacts', contacts)}
      />
      <Choice
        label="voiceEmoji"
        value={emoji.use}
        options={EMOJI}
        onChange={(use) => set('emoji', { ...emoji, use })}
      />
      {emoji.use === 'few' && (
        <NumberField
          label="voiceEmojiMost"
          least={1}
          most={20}
          value={emoji.most}
          onInput={(most) => set('emoji', { ...emoji, most })}
        />
      )}
      <Check
        label="voiceCapitals"
        checked={draft.capitals.use === 'quiet'}
        onChange={(quiet) => set('capitals', { ...draft.capitals, use: quiet ? 'quiet' : 'free' })}
      />
      <LinesField
        label="voiceVocabulary"
        hint="voiceVocabularyHint"
        value={draft.vocabulary}
        rows={2}
        onInput={(words) => set('vocabulary', words)}
      />
      <Choice
        label="voiceGuard"
        value={draft.guard}
        options={GUARD_NAMES}
        onChange={(guard) => set('guard', guard)}
      />
      <TermsField terms={draft.terms} put={(terms) => set('terms', terms)} />
      <Folded title="voiceMore">
        <Choice
          label="voiceRegion"
          value={draft.region}
          options={REGION_NAMES}
          onChange={(region) => set('region', region)}
        />
        <Check
          label="voiceFine"
          checked={draft.typography === 'fine'}
          onChange={(fine) => set('typography', fine ? 'fine' : 'plain')}
        />
        <Check
          label="voiceClassical"
          checked={draft.spelling === 'classical'}
          onChange={(classical) => set('spelling', classical ? 'classical' : 'both')}
        />
        <NumberField
          label="voiceHashtags"
          least={0}
          most={30}
          value={hashtags.most}
          onInput={(most) => set('hashtags', { ...hashtags, most })}
        />
        <LengthsField lengths={draft.length} put={(length) => set('length', length)} />
      </Folded>
      <Folded title="voiceSeverities">
        <SeveritiesField severities={draft.severities} put={(severities) => set('severities', severities)} />
      </Folded>
      <Folded title="voiceLocks">
        <LocksField locks={draft.locks} put={(locks) => set('locks', locks)} />
      </Folded>
    </section>
  )
}
