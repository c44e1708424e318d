import { t } from '../../ui/i18n'
import { Lines } from '../Lines'

/** A person reads so many lines; whoever has more of them reads their own file. */
const SHOWN = 50

/** What was not taken, a sentence each; nothing where all was. */
export const Left = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{t('mineLeft')}</h3>
      <Lines of={lines.slice(0, SHOWN)} />
      {lines.length > SHOWN && <p class="soft">{t('mineLeftMore', lines.length - SHOWN)}</p>}
    </>
  )
