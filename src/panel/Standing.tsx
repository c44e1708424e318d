import type { BoxState } from '../protocol'
import { type MessageKey, t } from '../ui/i18n'

const AUDIENCES: Readonly<Record<NonNullable<BoxState['audience']>, MessageKey>> = {
  public: 'readersPublic',
  group: 'readersGroup',
  private: 'readersPrivate',
}

const identityOf = ({ speaker, identity }: BoxState): string => {
  if (speaker !== null) return t('identityNamed', speaker)
  if (identity === null) return t('identityUnknown')
  return t(identity === 'page' ? 'identityPage' : 'identityProfile')
}

/** In whose name one writes and for whom, said also where it could not be read. */
export const Standing = ({ box }: { box: BoxState }) => (
  <ul class="standing">
    <li data-known={box.speaker !== null || box.identity !== null}>{identityOf(box)}</li>
    <li data-known={box.audience !== null}>
      {t(box.audience === null ? 'readersUnknown' : AUDIENCES[box.audience])}
    </li>
  </ul>
)
