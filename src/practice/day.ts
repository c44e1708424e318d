import { type Day, dayOf } from '../learn/schedule'
import { t } from '../ui/i18n'

export const today = (): Day => dayOf(Date.now(), new Date().getTimezoneOffset())

/** A day as the reader writes it; days are counted without an hour, so Greenwich says them right. */
export const dayName = (day: Day): string =>
  new Intl.DateTimeFormat(t('panelLanguage'), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    day * 86_400_000,
  )
