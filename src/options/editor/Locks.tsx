import { SETTINGS, type Setting } from '../../guide/guide'
import { LOCKS, type Lock } from '../../guide/vocabulary'
import { type MessageKey, t } from '../../ui/i18n'
import type { DraftGuide } from './draft'
import { LOCK_NAMES } from './names'

const SETTING_NAMES: Readonly<Record<Setting, MessageKey>> = {
  address: 'voiceAddress',
  audience: 'voiceAudience',
  speakAs: 'voiceSpeakAs',
  greeting: 'voiceGreeting',
  signOff: 'voiceSignOff',
  contacts: 'voiceContacts',
  length: 'voiceLength',
  emoji: 'voiceEmoji',
  hashtags: 'voiceHashtags',
  capitals: 'voiceCapitals',
  region: 'voiceRegion',
  typography: 'voiceFine',
  spelling: 'voiceClassical',
  vocabulary: 'voiceVocabulary',
  words: 'voiceWords',
  terms: 'voiceTerms',
  severities: 'voiceSeverities',
  required: 'answersRequired',
  escalation: 'voiceEscalation',
  replies: 'answersReplies',
  guard: 'voiceGuard',
}

type Locks = DraftGuide['locks']

/** Who may change each setting in the layers below. */
export const LocksField = ({ locks, put }: { readonly locks: Locks; put(locks: Locks): void }) => {
  const set = (setting: Setting, lock: Lock): void => {
    const { [setting]: _, ...others } = locks
    put(lock === 'open' ? others : { ...others, [setting]: lock })
  }
  return (
    <div class="locks">
      <p class="hint">{t('voiceLocksHint')}</p>
      {SETTINGS.map((setting) => (
        <label key={setting} class="lock-row">
          <span>{t(SETTING_NAMES[setting])}</span>
          <select
            value={locks[setting] ?? 'open'}
            onChange={(event) =>
              set(setting, LOCKS.find((each) => each === event.currentTarget.value) ?? 'open')
            }
          >
            {LOCKS.map((lock) => (
              <option key={lock} value={lock}>
                {t(LOCK_NAMES[lock])}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
