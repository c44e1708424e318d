import type { Around } from '../around'
import type { BoxState } from '../protocol'
import { t } from '../ui/i18n'
import { KIND_NAMES } from '../ui/look'
import type { Actions } from './actions'

/**
 * The reply, its comment and its remarks as they may be shown to a colleague: names and personal data are taken out
 * of all three. Undefined when they could not be: then nothing is copied.
 */
export const forLead = async (
  { text, review }: BoxState,
  around: Around,
  ask: Actions['ask'],
): Promise<string | undefined> => {
  const remarks = (review?.findings ?? []).map(({ kind, message }) => `- ${t(KIND_NAMES[kind])} : ${message}`)
  const [shown, told] = await Promise.all([
    ask({ kind: 'mask', text, around }),
    ask({ kind: 'mask', text: remarks.join('\n'), around }),
  ])
  if (shown?.kind !== 'masked' || told?.kind !== 'masked') return undefined
  return [
    t('leadTitle'),
    ...(shown.comment === null ? [] : [`${t('leadComment')}\n${shown.comment}`]),
    `${t('leadReply')}\n${shown.reply}`,
    remarks.length === 0 ? t('countNone') : `${t('leadRemarks')}\n${told.reply}`,
  ].join('\n\n')
}
