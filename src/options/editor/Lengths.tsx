import type { Guide } from '../../guide/guide'
import { NETWORKS } from '../../guide/vocabulary'
import { t } from '../../ui/i18n'
import { NETWORK_NAMES } from './names'

type Lengths = Guide['length']

/** Most characters of a reply on each network; an empty box sets no limit. */
export const LengthsField = ({
  lengths,
  put,
}: {
  readonly lengths: Lengths
  put(lengths: Lengths): void
}) => (
  <fieldset class="lengths">
    <legend>{t('voiceLength')}</legend>
    {NETWORKS.map((network) => (
      <label key={network}>
        <span>{t(NETWORK_NAMES[network])}</span>
        <input
          type="number"
          min={20}
          max={20_000}
          value={lengths[network] ?? ''}
          onChange={(event) => {
            const most = event.currentTarget.valueAsNumber
            const { [network]: _, ...others } = lengths
            put(
              Number.isInteger(most)
                ? { ...others, [network]: Math.min(20_000, Math.max(20, most)) }
                : others,
            )
          }}
        />
      </label>
    ))}
  </fieldset>
)
