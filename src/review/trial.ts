import type { Guide } from '../guide/guide'
import { ruleIdOf } from '../rules/guide/guideRules'
import { type Span, sliceOf } from '../text/span'
import type { PastReply } from './pastReplies'
import type { Reviewer } from './reviewer'

/** One reply in ten may be alerted: beyond it people stop reading alerts. */
export const BUDGET = 0.1
/** Sentences kept per rule: as many as are shown, so that ten thousand replies take no room. */
const SHOWN = 5

/** What was found, with what stands around it on its line. */
export interface Excerpt {
  readonly before: string
  readonly found: string
  readonly after: string
}

export interface RuleTrial {
  /** Id of the rule in findings. */
  readonly rule: string
  readonly alerts: number
  /** How many replies it speaks of. */
  readonly replies: number
  readonly excerpts: readonly Excerpt[]
}

export interface TrialResult {
  readonly replies: number
  /** Replies with an alert: hints are none. */
  readonly alerted: number
  /** 0 to 1. */
  readonly share: number
  readonly withinBudget: boolean
  /** The rule that speaks most first. */
  readonly rules: readonly RuleTrial[]
  /** Rules that never spoke. */
  readonly silent: number
}

/** How much a guide would have spoken on past replies, before anyone sees an alert. Nothing of them is kept. */
export class Trial {
  private readonly byRule = new Map<
    string,
    { alerts: number; replies: number; last: number; excerpts: Map<string, Excerpt> }
  >()
  private replies = 0
  private alerted = 0

  /** @param reviewer one without the built-in rules: what they say is the same under any guide. */
  constructor(
    private readonly guide: Guide,
    private readonly reviewer: Reviewer,
  ) {}

  add({ text, comment }: PastReply): void {
    const at = this.replies++
    const { findings } = this.reviewer.review(text, {
      guide: this.guide,
      ...(comment === undefined ? {} : { comment }),
    })
    let isAlerted = false
    for (const finding of findings) {
      if (finding.kind !== 'guide') continue
      isAlerted ||= finding.severity !== 'hint'
      const entry = this.byRule.get(finding.rule) ?? { alerts: 0, replies: 0, last: -1, excerpts: new Map() }
      entry.alerts++
      if (entry.last !== at) entry.replies++
      entry.last = at
      if (entry.excerpts.size < SHOWN) {
        const excerpt = excerptOf(text, finding.span)
        // The same saved reply a thousand times over teaches nothing more.
        entry.excerpts.set(Object.values(excerpt).join('\n'), excerpt)
      }
      this.byRule.set(finding.rule, entry)
    }
    if (isAlerted) this.alerted++
  }

  result(): TrialResult {
    const share = this.replies === 0 ? 0 : this.alerted / this.replies
    const rules = [...this.byRule]
      .map(([rule, { alerts, replies, excerpts }]) => ({
        rule,
        alerts,
        replies,
        excerpts: [...excerpts.values()],
      }))
      .toSorted((a, b) => b.alerts - a.alerts)
    const silent = this.guide.rules.filter(({ id, enabled }) => enabled && !this.byRule.has(ruleIdOf({ id })))
    return {
      replies: this.replies,
      alerted: this.alerted,
      share,
      withinBudget: share <= BUDGET,
      rules,
      silent: silent.length,
    }
  }
}

function excerptOf(text: string, span: Span): Excerpt {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 60)
  const lineEnd = text.indexOf('\n', span.end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + 60)
  const inOneLine = (part: string): string => part.replace(/\s+/g, ' ')
  return {
    before: inOneLine(text.slice(from, span.start)).trimStart(),
    found: inOneLine(sliceOf(text, span)),
    after: inOneLine(text.slice(span.end, to)).trimEnd(),
  }
}
