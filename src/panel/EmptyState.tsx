import { t } from '../ui/i18n'
import { useShortcuts } from './useShortcuts'

/** Before anything is written: what to do, and how to read what will come. */
export const EmptyState = () => {
  const shortcuts = useShortcuts()
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('emptyTitle')}</h2>
      <p class="lead">{t('emptyLead')}</p>
      <h3>{t('emptyHelpTitle')}</h3>
      <ul class="legend">
        <li>
          <span class="look" data-look="risk" aria-hidden="true" />
          {t('emptyRisk')}
        </li>
        <li>
          <span class="look" data-look="grammar" aria-hidden="true" />
          {t('emptyGrammar')}
        </li>
        <li>
          <span class="look" data-look="spelling" aria-hidden="true" />
          {t('emptySpelling')}
        </li>
        <li>
          <span class="look" data-look="tone" aria-hidden="true" />
          {t('emptyTone')}
        </li>
      </ul>
      <h3>{t('emptyKeysTitle')}</h3>
      <dl class="keys">
        <Key keys={shortcuts.get('next-remark')} what={t('commandNext')} />
        <Key keys={shortcuts.get('apply-best')} what={t('commandApply')} />
        <Key keys={shortcuts.get('pause-here')} what={t('commandPause')} />
        <Key keys="↑ ↓" what={t('emptyKeysMove')} />
      </dl>
    </section>
  )
}

/** Undefined until the browser has told; empty where another extension has these keys, or the person wants none. */
const Key = ({ keys, what }: { keys: string | undefined; what: string }) => (
  <div>
    <dt>{keys === '' ? t('emptyKeyNone') : <kbd>{keys}</kbd>}</dt>
    <dd>{what}</dd>
  </div>
)
