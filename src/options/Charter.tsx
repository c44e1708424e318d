import { useEffect, useRef } from 'preact/hooks'
import { t } from '../ui/i18n'
import { washed } from './wash'

export const Charter = ({ html }: { html: string }) => {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => holder.current?.replaceChildren(washed(html)), [html])
  return (
    <section class="charter" lang="fr" aria-label={t('shareCharter')}>
      <div ref={holder} />
      <button type="button" class="button no-print" onClick={() => print()}>
        {t('shareCharterPrint')}
      </button>
    </section>
  )
}
