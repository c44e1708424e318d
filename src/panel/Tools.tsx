import type { Around } from '../around'
import type { InsightHere } from '../panelMessages'
import type { BoxState } from '../protocol'
import { t } from '../ui/i18n'
import type { Actions } from './actions'
import { CopyButton } from './CopyButton'
import { forLead } from './forLead'

interface ToolsProps {
  readonly box: BoxState
  readonly around: Around
  readonly insight: Pick<InsightHere, 'register' | 'polished'> | null
  readonly isCurrent: boolean
  readonly ruleFailed: boolean
  readonly actions: Actions
}

/** What is done with the whole reply. */
export const Tools = ({ box, around, insight, isCurrent, ruleFailed, actions }: ToolsProps) => (
  <section class="tools" aria-labelledby="tools-title">
    <h2 id="tools-title">{t('toolsTitle')}</h2>
    <div class="row">
      {insight && <Switch register={insight.register} isCurrent={isCurrent} box={box} actions={actions} />}
      {insight && insight.polished.length > 0 && (
        <button
          type="button"
          class="button"
          disabled={!isCurrent}
          title={t('polishWhy')}
          onClick={() => actions.send({ type: 'write', revision: box.revision, changes: insight.polished })}
        >
          {t('polish')}
        </button>
      )}
      <CopyButton
        copy={async () => {
          const told = await forLead(box, around, actions.ask)
          return told !== undefined && actions.copy(told)
        }}
      >
        {t('toolsLead')}
      </CopyButton>
      <button type="button" class="button" onClick={() => actions.send({ type: 'make-rule' })}>
        {t('chipMakeRule')}
      </button>
    </div>
    <div role="status">{ruleFailed && <p class="hint">{t('ruleFailed')}</p>}</div>
    <p class="hint">{t('toolsLeadWhy')}</p>
  </section>
)

type SwitchProps = Pick<ToolsProps, 'box' | 'isCurrent' | 'actions'> & {
  readonly register: InsightHere['register']
}

/** *Tu* for *vous*, or the other way; where a form is not known it is said why there is no button. */
const Switch = ({ register: { is, switched }, isCurrent, box, actions }: SwitchProps) => {
  if (is === 'none') return null
  if (is === 'mixed') return <p class="hint wide">{t('registerMixed')}</p>
  if (switched === null)
    return <p class="hint wide">{t(is === 'tu' ? 'registerTuKept' : 'registerVousKept')}</p>
  return (
    <button
      type="button"
      class="button"
      disabled={!isCurrent}
      onClick={() => actions.send({ type: 'write', revision: box.revision, changes: switched })}
    >
      {t(is === 'tu' ? 'registerToVous' : 'registerToTu')}
    </button>
  )
}
