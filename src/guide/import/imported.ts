import * as v from 'valibot'
import { sentenceOf } from '../faults'
import { type GuideRule, GuideRuleSchema } from '../guideRule'
import { idFrom, takeId } from '../ids'
import type { GuideSeverity } from '../vocabulary'

/** What was brought from another tool, and what was not. */
export interface Imported {
  /** Still drafts: a rule is published with examples on both sides. */
  readonly rules: readonly GuideRule[]
  /** Words that spelling accepts. */
  readonly words: readonly string[]
  readonly report: {
    readonly taken: number
    /** One sentence each, with where it stood. */
    readonly left: readonly string[]
  }
}

export const NOTHING_IMPORTED = (message: string): Imported => ({
  rules: [],
  words: [],
  report: { taken: 0, left: [message] },
})

/** Longest list that is looked at. */
export const MAX_ENTRIES = 5_000

/** One term, as every format gives it. */
export interface Entry {
  readonly where: string
  readonly match: readonly string[]
  readonly better: readonly string[]
  readonly message?: string
  readonly why?: string
  readonly severity: GuideSeverity
  readonly most?: number
  readonly link?: string
}

/** Gathers entries into rules with ids of their own; what cannot be a rule is told and left. */
export class Gathering {
  private readonly rules: GuideRule[] = []
  private readonly left: string[] = []
  private readonly ids = new Set<string>()

  leave(where: string, why: string): void {
    this.left.push(`${where} : ${why}`)
  }

  take(entry: Entry): void {
    const { where, match, better, message, severity } = entry
    const [first = ''] = match
    const [instead] = better
    const given = {
      kind: entry.most !== undefined ? 'limited' : better.length > 0 ? 'preferred' : 'forbidden',
      id: takeId(idFrom(first, 'terme'), this.ids),
      match,
      better,
      message: message || (instead === undefined ? `Évitez « ${first} ».` : `Écrivez « ${instead} ».`),
      ...(entry.why ? { why: entry.why } : {}),
      ...(entry.link?.startsWith('https://') ? { link: entry.link } : {}),
      ...(entry.most !== undefined ? { most: entry.most } : {}),
      severity,
      // The one example of each side that the list itself gives.
      examples: { match: entry.most === undefined ? [first] : [], pass: instead ? [instead] : [] },
    }
    const parsed = v.safeParse(GuideRuleSchema, given)
    if (parsed.success) this.rules.push(parsed.output)
    else this.leave(where, sentenceOf(parsed.issues[0], given))
  }

  result(words: readonly string[] = []): Imported {
    return { rules: this.rules, words, report: { taken: this.rules.length + words.length, left: this.left } }
  }
}

/** These have a meaning in the language of rules; in a list they are slips or another tool's syntax. */
export const hasSigns = (term: string): boolean => /[()[\]{}|=<>*\\^$+]|…|\.\.\./u.test(term)
