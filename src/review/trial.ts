import type { Guide } from '../guide/guide'
import { sliceOf } from '../text/span'
import type { PastReply } from './pastReplies'
import type { Reviewer } from './reviewer'

/** One reply in ten may be alerted: beyond it people stop reading alerts. */
export const BUDGET = 0.1
/** Sentences kept per rule: as many as are shown, so that ten thousand replies take no room. */
const SHOWN = 5

export interface RuleTrial {
  /** Id of the rule in findings. */
  readonly rule: string
  readonly alerts: number
  /** How many replies it speaks of. */
  readonly replies: number
  /** What was found between brackets, with what stands around it. */
  readonly sentences: readonly string[]
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
    { alerts: number; replies: number; last: number; sentences: string[] }
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
      const entry = this.byRule.get(finding.rule) ?? { alerts: 0, replies: 0, last: -1, sentences: [] }
      entry.alerts++
      if (entry.last !== at) entry.replies++
      entry.last = at
      if (entry.sentences.length < SHOWN) {
        const sentence = excerpt(text, finding.span)
        // The same saved reply a thousand times over teaches nothing more.
        if (!entry.sentences.includes(sentence)) entry.sentences.push(sentence)
      }
      this.byRule.set(finding.rule, entry)
    }
    if (isAlerted) this.alerted++
  }

  result(): TrialResult {
    const share = this.replies === 0 ? 0 : this.alerted / this.replies
    const rules = [...this.byRule]
      .map(([rule, { alerts, replies, sentences }]) => ({ rule, alerts, replies, sentences }))
      .toSorted((a, b) => b.alerts - a.alerts)
    const silent = this.guide.rules.filter(({ id, enabled }) => enabled && !this.byRule.has(`guide/${id}`))
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

/** What was found between brackets, with what stands around it on its line. */
function excerpt(text: string, span: { readonly start: number; readonly end: number }): string {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 60)
  const lineEnd = text.indexOf('\n', span.end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + 60)
  return `${text.slice(from, span.start)}[${sliceOf(text, span)}]${text.slice(span.end, to)}`
    .replace(/\s+/g, ' ')
    .trim()
}
