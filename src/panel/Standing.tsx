import type { Around } from '../around'
import type { Readers } from '../guide/vocabulary'
import { type MessageKey, t } from '../ui/i18n'

const READER_NAMES: Readonly<Record<Readers, MessageKey>> = {
  public: 'readersPublic',
  group: 'readersGroup',
  private: 'readersPrivate',
}

const identityOf = ({ speaker, identity }: Around): string => {
  if (speaker !== undefined) return t('identityNamed', speaker)
  if (identity === undefined) return t('identityUnknown')
  return t(identity === 'page' ? 'identityPage' : 'identityProfile')
}

/** In whose name one writes and for whom, said also where it could not be read. */
export const Standing = ({ around }: { around: Around }) => {
  const { speaker, identity, readers } = around
  return (
    <ul class="standing">
      <li data-known={speaker !== undefined || identity !== undefined}>{identityOf(around)}</li>
      <li data-known={readers !== undefined}>
        {t(readers === undefined ? 'readersUnknown' : READER_NAMES[readers])}
      </li>
    </ul>
  )
}
