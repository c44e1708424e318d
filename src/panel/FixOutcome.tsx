import { useEffect, useState } from 'preact/hooks'
import type { PageState } from '../protocol'
import { t } from '../ui/i18n'

interface FixOutcomeProps {
  readonly lastFix: PageState['lastFix']
  /** Resolves to whether the text is now in the clipboard. */
  copy(text: string): Promise<boolean>
}

/** What became of the last fix. A refused one is offered for copying: the person never loses the correction. */
export const FixOutcome = ({ lastFix, copy }: FixOutcomeProps) => (
  <div role="status">
    {lastFix?.outcome === 'applied' && <p class="outcome">{t('fixApplied')}</p>}
    {lastFix?.outcome === 'stale' && <p class="outcome">{t('fixStale')}</p>}
    {lastFix?.outcome === 'refused' && <Refused text={lastFix.text} copy={copy} />}
  </div>
)

const Refused = ({ text, copy }: { text: string; copy: FixOutcomeProps['copy'] }) => {
  const [copied, setCopied] = useState<boolean>()
  useEffect(() => setCopied(undefined), [text])
  return (
    <div class="outcome refused">
      <p>{t('fixRefused')}</p>
      <textarea readOnly rows={4} lang="fr" aria-label={t('fixCopy')} value={text} />
      <button type="button" class="button primary" onClick={async () => setCopied(await copy(text))}>
        {t('fixCopy')}
      </button>
      {copied !== undefined && <p>{t(copied ? 'fixCopied' : 'fixCopyFailed')}</p>}
    </div>
  )
}
