import type { InsightHere } from '../panelMessages'
import { t } from '../ui/i18n'
import { partName } from '../ui/names'
import type { Actions } from './actions'

interface MissingProps {
  readonly parts: readonly string[]
  readonly offers: InsightHere['offers']
  /** The offers are of the text as it stands. */
  readonly isCurrent: boolean
  readonly revision: number
  readonly actions: Actions
}

/** What a complete answer to this comment still lacks, each with a sentence that one press puts in its place. */
export const Missing = ({ parts, offers, isCurrent, revision, actions }: MissingProps) =>
  parts.length === 0 ? null : (
    <section class="note" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('missingTitle')}</h2>
      <ul class="missing">
        {parts.map((part) => {
          const offer = offers.find((each) => each.part === part)
          return (
            <li key={part}>
              <p>{partName(part)}</p>
              {offer && (
                <div class="offer">
                  <p lang="fr">« {offer.text} »</p>
                  <button
                    type="button"
                    class="button"
                    disabled={!isCurrent}
                    aria-label={t('missingInsertNamed', offer.text)}
                    onClick={() => actions.send({ type: 'write', revision, changes: [offer.change] })}
                  >
                    {t('insert')}
                  </button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
