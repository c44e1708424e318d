import type { InsightHere } from '../panelMessages'
import { t } from '../ui/i18n'

/** How long the reply is for this place. */
export const Length = ({ text, length }: { text: string; length: InsightHere['length'] }) => {
  const count = text.length
  if (!length) return null
  const isOver = count > length.most
  return (
    <p class="length" data-over={isOver}>
      {t(length.by === 'guide' ? 'lengthGuide' : 'lengthNetwork', count, length.most)}
      {isOver && <strong> {t('lengthOver', count - length.most)}</strong>}
    </p>
  )
}
