import { t } from './i18n'

/** A moment, as the reader writes it. */
export const dateOf = (time: number): string =>
  new Intl.DateTimeFormat(t('panelLanguage'), { dateStyle: 'medium', timeStyle: 'short' }).format(time)

export const percentOf = (share: number): string =>
  new Intl.NumberFormat(t('panelLanguage'), { style: 'percent', maximumFractionDigits: 1 }).format(share)
