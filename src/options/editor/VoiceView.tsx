import type { Guide } from '../../guide/guide'
import { type Audience, LOCKS, type Lock } from '../../guide/vocabulary'
import { type MessageKey, t } from '../../ui/i18n'
import type { DraftGuide } from './draft'
import type { Edit } from './EditorView'
import { Check, Choice, DateField, LinesField, NumberField, TextArea, TextField } from './fields'
import { AUDIENCE_NAMES } from './RuleForm'
import { TermsField } from './TermsField'

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
const AUDIENCES: Readonly<Record<Audience | 'any', MessageKey>> = { any: 'audienceAny', ...AUDIENCE_NAMES }
/** The settings whose lock is set here; the JSON view has them all. */
const LOCKABLE = ['address', 'greeting', 'signOff', 'contacts', 'emoji', 'severities', 'escalation'] as const
const LOCKABLE_NAMES: Readonly<Record<(typeof LOCKABLE)[number], MessageKey>> = {
  address: 'voiceAddress',
  greeting: 'voiceGreeting',
  signOff: 'voiceSignOff',
  contacts: 'voiceContacts',
  emoji: 'voiceEmoji',
  severities: 'voiceSeverities',
  escalation: 'voiceEscalation',
}
const LOCK_NAMES: Readonly<Record<Lock, MessageKey>> = {
  open: 'lockRuleOpen',
  floor: 'lockRuleFloor',
  locked: 'lockRuleLocked',
}

/** Who the guide is, where it applies, and how the house speaks. */
export const VoiceView = ({ draft, edit }: { draft: DraftGuide; edit: Edit }) => {
  const set = <K extends keyof DraftGuide>(field: K, value: DraftGuide[K]): void =>
    edit((now) => ({ ...now, [field]: value }), field)
  const { scope, greeting, signOff, emoji, locks } = draft
  return (
    <div class="form columns">
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
          onInput={(value) =>
            edit((now) => {
              const { expires: _, ...rest } = now
              return value === '' ? rest : { ...rest, expires: value }
            }, 'expires')
          }
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
        <LinesField
          label="voiceMirrors"
          hint="voiceMirrorsHint"
          value={draft.mirrors}
          rows={1}
          placeholder="https://"
          onInput={(mirrors) => set('mirrors', mirrors)}
        />
      </section>
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
          onChange={(value) =>
            edit((now) => {
              const { audience: _, ...rest } = now
              return value === 'any' ? rest : { ...rest, audience: value }
            })
          }
        />
        <LinesField
          label="voiceGreeting"
          hint="voiceGreetingHint"
          value={greeting.texts}
          rows={1}
          placeholder="Bonjour {prénom},"
          onInput={(texts) => set('greeting', { ...greeting, texts })}
        />
        <LinesField
          label="voiceSignOff"
          value={signOff.texts}
          rows={1}
          placeholder="{prénom}, service client"
          onInput={(texts) => set('signOff', { ...signOff, texts })}
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
        <Check
          label="voiceClassical"
          checked={draft.spelling === 'classical'}
          onChange={(classical) => set('spelling', classical ? 'classical' : 'both')}
        />
        <LinesField
          label="voiceVocabulary"
          hint="voiceVocabularyHint"
          value={draft.vocabulary}
          rows={2}
          onInput={(words) => set('vocabulary', words)}
        />
        <TermsField terms={draft.terms} put={(terms) => set('terms', terms)} />
        <fieldset class="locks">
          <legend>{t('voiceLocks')}</legend>
          <p class="hint">{t('voiceLocksHint')}</p>
          {LOCKABLE.map((setting) => (
            <label key={setting} class="lock-row">
              <span>{t(LOCKABLE_NAMES[setting])}</span>
              <select
                value={locks[setting] ?? 'open'}
                onChange={(event) => {
                  const lock = LOCKS.find((each) => each === event.currentTarget.value) ?? 'open'
                  const { [setting]: _, ...rest } = locks
                  set('locks', lock === 'open' ? rest : { ...rest, [setting]: lock })
                }}
              >
                {LOCKS.map((lock) => (
                  <option key={lock} value={lock}>
                    {t(LOCK_NAMES[lock])}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      </section>
    </div>
  )
}
