import { useState } from 'preact/hooks'
import { isNeverHidden } from '../learn/help'
import type { BoxState } from '../protocol'
import { safeCorrections } from '../review/corrections'
import { changed, pieces } from '../text/change'
import { t, tn } from '../ui/i18n'
import type { Actions } from './actions'
import { CopyButton } from './CopyButton'
import { UnaidedStart } from './Unaided'

/**
 * All that may be corrected without asking, at one press; before it, how the reply will read, or the person's own try.
 */
export const SafeFixes = ({ box, actions }: { box: BoxState; actions: Actions }) => {
  const [open, setOpen] = useState(false)
  const { text, revision, review } = box
  const changes = safeCorrections(text, review?.findings ?? [])
  const canTry = (review?.findings ?? []).some((each) => each.severity !== 'hint' && !isNeverHidden(each))
  if (changes.length === 0)
    return canTry ? (
      <div class="row quiets">
        <UnaidedStart box={box} actions={actions} />
      </div>
    ) : null
  return (
    <section class="safe" aria-label={t('safeTitle')}>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={!box.fresh}
          onClick={() => actions.send({ type: 'write', revision, changes })}
        >
          {tn('safeFixOne', 'safeFixOther', changes.length)}
        </button>
        <div class="row quiets">
          <button
            type="button"
            class="button quiet"
            aria-expanded={open}
            aria-controls="safe-preview"
            onClick={() => setOpen(!open)}
          >
            {t('safePreview')}
          </button>
          {canTry && <UnaidedStart box={box} actions={actions} />}
        </div>
      </div>
      <div id="safe-preview" hidden={!open}>
        {open && (
          <>
            <p class="corrected" lang="fr">
              {pieces(text, changes).map(({ is, text: part }, at) => {
                if (is === 'removed') return <del key={at}>{part}</del>
                return is === 'added' ? <ins key={at}>{part}</ins> : part
              })}
            </p>
            <CopyButton copy={() => actions.copy(changed(text, changes))}>{t('fixCopy')}</CopyButton>
          </>
        )}
      </div>
    </section>
  )
}
