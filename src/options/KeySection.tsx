import { useState } from 'preact/hooks'
import { download } from '../ui/download'
import { t } from '../ui/i18n'
import { Twice } from '../ui/Twice'
import { useFocusRescued } from '../ui/useFocusRescued'
import { DropFile } from './DropFile'
import { FiveWords } from './FiveWords'
import { HandOver } from './HandOver'
import { forgetKey, keep, makeKey, type OwnKey, openKey, readKey, SHORTEST_PASSPHRASE, sealKey } from './keys'
import { useKey } from './useKey'

/** The key that signs what one publishes: made once, shown as five words, carried in a sealed file. */
export const KeySection = ({ tell }: { tell: (message: string) => void }) => {
  const [known, take] = useKey()
  const [passphrase, setPassphrase] = useState('')
  /** Of a file, where another key is held: one cannot be had again without its own file. */
  const [other, setOther] = useState<OwnKey | null>(null)
  const rescue = useFocusRescued()
  const tooShort = passphrase.length < SHORTEST_PASSPHRASE

  const make = async (): Promise<void> => {
    try {
      await take(await makeKey())
    } catch {
      tell(t('keyFailed'))
    }
  }
  const save = async (): Promise<void> => {
    if (!known) return
    download('cle-mot-juste.json', 'application/json', await sealKey(known.key, passphrase))
    setPassphrase('')
    tell(t('keySaved'))
  }
  const open = async (file: File): Promise<void> => {
    const opened = await openKey(await file.text(), passphrase)
    if (!opened.ok) {
      tell(opened.error)
      return
    }
    setPassphrase('')
    const held = await readKey()
    if (held === undefined || held.publicKey === opened.value.publicKey) await bring(opened.value)
    else {
      setOther(opened.value)
      tell(t('keyOther'))
    }
  }
  const bring = async (key: OwnKey): Promise<void> => {
    await take(await keep(key))
    setOther(null)
    tell(t('keyOpened'))
  }

  return (
    <section aria-labelledby="key" onFocusCapture={rescue}>
      <h2 id="key">{t('keyTitle')}</h2>
      <p class="soft">{t('keyLead')}</p>
      {known && <FiveWords words={known.words} />}
      {known === null && (
        <button type="button" class="button" onClick={make}>
          {t('keyMake')}
        </button>
      )}
      <details>
        <summary>{t('keyCarry')}</summary>
        <div class="field">
          <label for="passphrase">{t('keyPassphrase', SHORTEST_PASSPHRASE)}</label>
          <input
            id="passphrase"
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </div>
        <div class="actions">
          {known && (
            <>
              <button type="button" class="button" disabled={tooShort} onClick={save}>
                {t('keySave')}
              </button>
              <Twice
                first={t('keyForget')}
                second={t('keyForgetSure')}
                act={() => void forgetKey().then(() => take(null))}
              />
            </>
          )}
        </div>
        <DropFile
          label={t('keyOpen')}
          hint={t('keyOpenHint')}
          accept=".json"
          take={(file) => void open(file)}
        />
        {other && (
          <>
            <p class="soft">{t('keyOther')}</p>
            <div class="actions">
              {/* Before it: an armed button narrows as it is left, and would pull this one from under the pointer. */}
              <button type="button" class="button quiet" onClick={() => setOther(null)}>
                {t('offerCancel')}
              </button>
              <Twice
                plain
                first={t('keyReplace')}
                second={t('keyReplaceSure')}
                act={() => void bring(other)}
              />
            </div>
          </>
        )}
      </details>
      {known && <HandOver own={known.key} take={take} tell={tell} />}
    </section>
  )
}
