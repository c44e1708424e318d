import { t, tn } from './i18n'

/** What became of a reading without help, in a sentence or two. */
export const unaidedOutcome = (corrected: number, missed: number): string =>
  [
    ...(corrected > 0 ? [tn('unaidedCorrectedOne', 'unaidedCorrectedOther', corrected)] : []),
    missed > 0 ? tn('unaidedMissedOne', 'unaidedMissedOther', missed) : t('unaidedNothingLeft'),
  ].join(' ')
