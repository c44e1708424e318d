import type { InsightHere } from '../panelMessages'
import { t } from '../ui/i18n'

const number = (count: number): string => new Intl.NumberFormat(t('panelLanguage')).format(count)

/** How long the reply is for this place. */
export const Length = ({ text, length }: { text: string; length: InsightHere['length'] }) => {
  const count = text.length
  if (!length) return null
  const isOver = count > length.most
  return (
    <p class="length" data-over={isOver}>
      {t(length.by === 'guide' ? 'lengthGuide' : 'lengthNetwork', number(count), number(length.most))}
      {isOver && <strong> {t('lengthOver', number(count - length.most))}</strong>}
    </p>
  )
}
