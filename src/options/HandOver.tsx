import { useState } from 'preact/hooks'
import { download } from '../ui/download'
import { t } from '../ui/i18n'
import { Twice } from '../ui/Twice'
import { DropFile } from './DropFile'
import { handOverTo, isPublicKey, receiveHandOver } from './handOver'
import { type OwnKey, renewKey } from './keys'

interface HandOverProps {
  readonly own: OwnKey
  take(key: OwnKey): Promise<void>
  tell(message: string): void
}

/** Whoever follows a guide accepts another key only when the former one vouches for it. */
export const HandOver = ({ own, take, tell }: HandOverProps) => {
  const [next, setNext] = useState('')
  const asked = next.trim()
  const isOther = isPublicKey(asked) && asked !== own.publicKey

  const give = async (): Promise<void> => {
    download('passation-mot-juste.json', 'application/json', await handOverTo(asked, own))
    setNext('')
    tell(t('handOverGiven'))
  }
  const receive = async (file: File): Promise<void> => {
    const received = await receiveHandOver(await file.text(), own)
    tell(received.ok ? t('handOverReceived') : received.error)
    if (received.ok) await take(received.value)
  }
  const renew = async (): Promise<void> => {
    try {
      await take(await renewKey(own))
      tell(t('keyRenewed'))
    } catch {
      tell(t('keyFailed'))
    }
  }

  return (
    <details>
      <summary>{t('handOver')}</summary>
      <p class="soft">{t('handOverLead')}</p>
      <div class="field">
        <label for="own-key">{t('handOverOwn')}</label>
        <input
          id="own-key"
          readonly
          value={own.publicKey}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="field">
        <label for="next-key">{t('handOverNext')}</label>
        <input
          id="next-key"
          autocomplete="off"
          spellcheck={false}
          value={next}
          aria-invalid={asked !== '' && !isOther}
          aria-describedby="next-key-hint"
          onInput={(event) => setNext(event.currentTarget.value)}
        />
        <p id="next-key-hint" class="hint">
          {t('handOverNextHint')}
        </p>
      </div>
      <div class="actions">
        <button type="button" class="button" disabled={!isOther} onClick={give}>
          {t('handOverGive')}
        </button>
        <Twice first={t('keyRenew')} second={t('keyRenewSure')} act={() => void renew()} />
      </div>
      <DropFile
        label={t('handOverReceive')}
        hint={t('handOverReceiveHint')}
        accept=".json"
        take={(file) => void receive(file)}
      />
    </details>
  )
}
