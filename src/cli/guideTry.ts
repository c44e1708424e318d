import type { Guide } from '../guide/guide'
import type { PastReply } from '../review/pastReplies'
import type { Reviewer } from '../review/reviewer'
import { BUDGET, Trial } from '../review/trial'
import { counted } from './counted'

export interface TryOutcome {
  readonly withinBudget: boolean
  readonly lines: readonly string[]
}

/** What `guide -- try` prints: how much a guide would have spoken on past replies, rule by rule. */
export function tryGuide(guide: Guide, replies: readonly PastReply[], reviewer: Reviewer): TryOutcome {
  const trial = new Trial(guide, reviewer)
  for (const reply of replies) trial.add(reply)
  const { rules, alerted, share, silent, withinBudget } = trial.result()
  const percent = (part: number): string => `${(100 * part).toFixed(1).replace('.', ',')} %`
  const lines = rules.flatMap(({ rule, alerts, replies: touched, excerpts }) => [
    `${rule.replace('guide/', '')} : ${counted(alerts, 'alerte')} dans ${counted(touched, 'réponse')}`,
    ...excerpts.map(({ before, found, after }) => `    ${before}[${found}]${after}`),
  ])
  lines.push(
    `${counted(replies.length, 'réponse')}, ${alerted} avec une alerte (${percent(share)}), ${counted(silent, 'règle')} sans alerte.`,
    withinBudget
      ? `✓ Dans le budget d’une réponse sur dix.`
      : `✗ Au-delà du budget d’une réponse sur dix (${percent(BUDGET)}) : précisez les premières règles de la liste.`,
  )
  return { withinBudget, lines }
}
