import type { Guide } from '../../guide/guide'
import { CATEGORIES, GUIDE_SEVERITIES } from '../../guide/vocabulary'
import { t } from '../../ui/i18n'
import { CATEGORY_NAMES } from '../../ui/names'
import { SEVERITY_NAMES } from './names'

type Severities = Guide['severities']

/** How much each category of the built-in rules weighs here; left alone, as Mot juste has it. */
export const SeveritiesField = ({
  severities,
  put,
}: {
  readonly severities: Severities
  put(severities: Severities): void
}) => (
  <ul class="severities">
    {CATEGORIES.map((category) => (
      <li key={category}>
        <label class="lock-row">
          <span>{t(CATEGORY_NAMES[category])}</span>
          <select
            value={severities[category] ?? ''}
            onChange={(event) => {
              const severity = GUIDE_SEVERITIES.find((each) => each === event.currentTarget.value)
              const { [category]: _, ...others } = severities
              put(severity ? { ...others, [category]: severity } : others)
            }}
          >
            <option value="">{t('severityAsBuilt')}</option>
            {GUIDE_SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {t(SEVERITY_NAMES[severity])}
              </option>
            ))}
          </select>
        </label>
      </li>
    ))}
  </ul>
)
