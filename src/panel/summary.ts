import type { Review } from '../review/types'
import type { Finding } from '../rules/finding'
import { t, tn } from '../ui/i18n'

const counted = (findings: readonly Finding[], severity: Finding['severity']): Finding[] =>
  findings.filter((finding) => finding.severity === severity)

/** The verdict's reason in one sentence. */
export const reasonOf = ({ verdict, findings, limits }: Review): string => {
  switch (verdict) {
    case 'stop': {
      const stops = counted(findings, 'stop')
      const [first] = stops
      if (first === undefined) return t('verdictStopToneWhy')
      return stops.length === 1 ? first.message : t('verdictStopWhyMany', stops.length)
    }
    case 'reread':
      return tn('verdictRereadWhyOne', 'verdictRereadWhyOther', counted(findings, 'warn').length)
    case 'ready': {
      const hints = counted(findings, 'hint').length
      if (hints > 0) return tn('verdictReadyHintsWhyOne', 'verdictReadyHintsWhyOther', hints)
      return limits.length > 0 ? t('verdictReadyLimitedWhy') : t('verdictReadyWhy')
    }
  }
}

/** What is announced to a screen reader: how many remarks, and how many of them hold the post. */
export const countSentence = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return t('countNone')
  const all = tn('countOne', 'countOther', findings.length)
  const stops = counted(findings, 'stop').length
  return stops === 0 ? all : `${all}, ${tn('countStopOne', 'countStopOther', stops)}`
}
