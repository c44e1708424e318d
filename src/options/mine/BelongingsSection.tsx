import { useState } from 'preact/hooks'
import { type Brought, MAX_BELONGINGS, readBelongings } from '../../belongings'
import { ask } from '../../ui/ask'
import { downloadJson } from '../../ui/download'
import { dateOf } from '../../ui/format'
import { t, tn } from '../../ui/i18n'
import { DropFile } from '../DropFile'
import { contentsOf } from './contents'
import { Left } from './Left'

/** Everything one owns, as a file to keep; and such a file, shown before it is taken back. */
export const BelongingsSection = ({ tell }: { tell(message: string): void }) => {
  const [brought, setBrought] = useState<Brought | null>(null)
  const [fault, setFault] = useState('')
  const [left, setLeft] = useState<readonly string[]>([])

  const save = async (): Promise<void> => {
    const reply = await ask({ type: 'belongings', ask: { kind: 'gather' } })
    if (reply?.kind !== 'gathered') return tell(t('settingsFailed'))
    const day = (reply.document.savedAt ?? '').slice(0, 10)
    downloadJson(`mot-juste-${day}.json`, reply.document)
    tell(t('mineSaved'))
  }
  const bring = async (file: File): Promise<void> => {
    setLeft([])
    // A sign takes three bytes at most; what is too long even so need not be read.
    const read =
      file.size > MAX_BELONGINGS * 3
        ? readBelongings(' '.repeat(MAX_BELONGINGS + 1))
        : readBelongings(await file.text())
    setBrought(read.ok ? read.value : null)
    setFault(read.ok ? '' : read.error)
  }
  const restore = async ({ belongings }: Brought): Promise<void> => {
    const reply = await ask({ type: 'belongings', ask: { kind: 'restore', document: belongings } })
    if (reply?.kind !== 'restored') {
      setFault(reply?.kind === 'refused' ? reply.message : t('settingsFailed'))
      return
    }
    setBrought(null)
    setLeft(reply.left)
    tell(t('mineRestored'))
  }

  return (
    <>
      <section aria-labelledby="mine-save">
        <h2 id="mine-save">{t('mineSave')}</h2>
        <p>{t('mineSaveWhat')}</p>
        <p class="soft">{t('mineSaveKey')}</p>
        <div class="actions">
          <button type="button" class="button" onClick={() => void save()}>
            {t('mineSaveAll')}
          </button>
        </div>
      </section>
      <section aria-labelledby="mine-restore">
        <h2 id="mine-restore">{t('mineRestore')}</h2>
        <p>{t('mineRestoreWhat')}</p>
        <p class="refusal" role="alert" hidden={fault === ''} lang="fr">
          {fault}
        </p>
        <DropFile
          label={t('mineRestoreChoose')}
          hint={t('mineRestoreHint')}
          accept=".json"
          take={(file) => void bring(file)}
        />
        <div role="status">
          {brought && <Contents brought={brought} />}
          {left.length > 0 && (
            <div class="note warn">
              <Left lines={left} />
            </div>
          )}
        </div>
        {brought && (
          <div class="actions">
            <button type="button" class="button primary" onClick={() => void restore(brought)}>
              {t('mineRestoreAll')}
            </button>
            <button type="button" class="button" onClick={() => setBrought(null)}>
              {t('mineDrop')}
            </button>
          </div>
        )}
      </section>
    </>
  )
}

const Contents = ({ brought: { belongings, left } }: { brought: Brought }) => {
  const contents = contentsOf(belongings)
  return (
    <div class="note">
      <p>
        {belongings.savedAt === undefined
          ? t('mineHolds')
          : t('mineHoldsSaved', dateOf(Date.parse(belongings.savedAt)))}
      </p>
      {contents.length === 0 ? (
        <p class="soft">{t('mineHoldsNothing')}</p>
      ) : (
        <ul class="lines">
          {contents.map(([one, other, count]) => (
            <li key={one}>{tn(one, other, count)}</li>
          ))}
        </ul>
      )}
      {belongings.settings?.guard === 'off' && <p>{t('mineHoldsNoGuard')}</p>}
      <Left lines={left} />
    </div>
  )
}
