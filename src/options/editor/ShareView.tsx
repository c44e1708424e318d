import { useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { compression } from '../../background/guides/compression'
import { charterOf } from '../../guide/charter'
import { decodeGuide } from '../../guide/decode'
import { toCode } from '../../guide/share/code'
import type { GuideDocument } from '../../guide/share/sign'
import { download, downloadJson, fileNameOf } from '../../ui/download'
import { t } from '../../ui/i18n'
import { Charter } from '../Charter'
import { MAX_QR, QrCode } from '../QrCode'

interface ShareViewProps {
  /** The guide as it was published. */
  readonly document: GuideDocument
  tell(message: string): void
}

/** The published guide, handed on: a file, a code, a link, an image to scan, and a charter for people. */
export const ShareView = ({ document, tell }: ShareViewProps) => {
  const [reading, setReading] = useState(false)
  const code = useMemo(() => toCode(document, compression), [document])
  const decoded = useMemo(() => decodeGuide(document), [document])
  if (!decoded.ok) return null
  const guide = decoded.value
  const charter = charterOf(guide)
  // The fragment of an address never leaves the browser, whoever holds the page.
  const page = guide.mirrors[0] ?? browser.runtime.getURL('src/options/index.html')
  const link = code && `${page}#${code}`

  const copy = (text: string): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => tell(t('shareCopied')),
      () => tell(t('shareCopyFailed')),
    )

  return (
    <section class="share" aria-labelledby="share-title">
      <h2 id="share-title">{t('shareTitle', guide.revision)}</h2>
      <div class="doors">
        <div class="door">
          <h3>{t('shareFile')}</h3>
          <p class="hint">{t('shareFileHint')}</p>
          <button
            type="button"
            class="button"
            onClick={() => downloadJson(fileNameOf(guide.id, 'guide.json'), document)}
          >
            {t('shareDownload')}
          </button>
        </div>
        <div class="door">
          <h3>{t('shareCode')}</h3>
          {code === undefined || link === undefined ? (
            <p class="hint">{t('shareTooLong')}</p>
          ) : (
            <>
              <p class="hint">{t('shareCodeHint', code.length)}</p>
              <textarea class="code" rows={3} readOnly aria-label={t('shareCode')} value={code} />
              <div class="actions">
                <button type="button" class="button" onClick={() => copy(code)}>
                  {t('shareCopyCode')}
                </button>
                <button type="button" class="button" onClick={() => copy(link)}>
                  {t('shareCopyLink')}
                </button>
              </div>
            </>
          )}
        </div>
        {code !== undefined && code.length <= MAX_QR && (
          <div class="door">
            <h3>{t('shareScan')}</h3>
            <QrCode text={code} label={t('shareScanLabel', guide.name)} />
          </div>
        )}
        <div class="door">
          <h3>{t('shareCharter')}</h3>
          <p class="hint">{t('shareCharterHint')}</p>
          <div class="actions">
            <button
              type="button"
              class="button"
              onClick={() => download(fileNameOf(guide.id, 'html'), 'text/html', charter)}
            >
              {t('shareCharterSave')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-expanded={reading}
              onClick={() => setReading(!reading)}
            >
              {t(reading ? 'shareCharterClose' : 'shareCharterRead')}
            </button>
          </div>
        </div>
      </div>
      {reading && <Charter html={charter} />}
      <details>
        <summary>{t('shareHost')}</summary>
        <p>{t('shareHostHow')}</p>
        <p>{t('sharePolicyHow')}</p>
      </details>
    </section>
  )
}
