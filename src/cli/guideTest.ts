import { isExpired } from '../guide/expiry'
import type { Guide } from '../guide/guide'
import type { French } from '../lexicon/french'
import { checkGuide } from '../rules/guide/check'
import { counted } from './counted'

/** What `guide -- test` prints, and whether the guide may be published. */
export interface TestOutcome {
  readonly passed: boolean
  readonly lines: readonly string[]
}

/** @param today as `2026-11-23`. */
export function testGuide(guide: Guide, { lexicon, tagger }: French, today: string): TestOutcome {
  const report = checkGuide(guide, lexicon, tagger)
  const signs = { error: '✗', warning: '!' } as const
  const lines = report.problems.map(({ level, message }) => `${signs[level]} ${message}`)
  if (isExpired(guide, today))
    lines.push(`! Ce guide a expiré le ${guide.expires} : relisez-le et repoussez la date.`)
  const count = [
    counted(report.rules, 'règle'),
    counted(report.examples, 'exemple'),
    counted(guide.replies.length, 'réponse enregistrée', 'réponses enregistrées'),
  ].join(', ')
  lines.push(
    report.publishable
      ? `✓ « ${guide.name} » ${guide.version} peut être publié : ${count}.`
      : `✗ « ${guide.name} » ${guide.version} reste un brouillon : ${count}.`,
  )
  return { passed: report.publishable, lines }
}
