import type { Guide } from '../../guide/guide'
import { COMMENT_TYPES, PARTS } from '../../guide/vocabulary'
import { t } from '../../ui/i18n'
import { COMMENT_NAMES, PART_NAMES } from './names'

type Required = Guide['required']

/** What an answer to each kind of comment must have: a table to tick. */
export const RequiredParts = ({
  required,
  put,
}: {
  readonly required: Required
  put(required: Required): void
}) => (
  <div class="wide-table">
    <table class="ticks">
      <caption class="hint">{t('answersRequiredHint')}</caption>
      <thead>
        <tr>
          <td />
          {PARTS.map((part) => (
            <th key={part} scope="col">
              {t(PART_NAMES[part])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COMMENT_TYPES.map((comment) => {
          const asked = required[comment] ?? []
          return (
            <tr key={comment}>
              <th scope="row">{t(COMMENT_NAMES[comment])}</th>
              {PARTS.map((part) => (
                <td key={part}>
                  <input
                    type="checkbox"
                    aria-label={t('answersRequiredCell', t(COMMENT_NAMES[comment]), t(PART_NAMES[part]))}
                    checked={asked.includes(part)}
                    onChange={(event) => {
                      const { checked } = event.currentTarget
                      const parts = PARTS.filter((each) => (each === part ? checked : asked.includes(each)))
                      const { [comment]: _, ...others } = required
                      put(parts.length === 0 ? others : { ...others, [comment]: parts })
                    }}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
