import { t } from '../../ui/i18n'

/** The third of the same in a row is where readers notice. */
const OFTEN = 2

/** Says that this very text was posted several times just now. */
export const Repeated = ({ times }: { readonly times: number }) =>
  times < OFTEN ? null : <p class="outcome warned">{t('repeated', times)}</p>
