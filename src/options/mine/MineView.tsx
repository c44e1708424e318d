import { Heading } from '../../ui/Heading'
import { t } from '../../ui/i18n'
import { BelongingsSection } from './BelongingsSection'
import { WordsSection } from './WordsSection'

/** What belongs to the person: brought from other tools, taken away, brought back. */
export const MineView = ({ tell }: { tell(message: string): void }) => (
  <main class="page narrow mine">
    <Heading>{t('mineTitle')}</Heading>
    <p class="lead">{t('mineLead')}</p>
    <WordsSection tell={tell} />
    <BelongingsSection tell={tell} />
  </main>
)
