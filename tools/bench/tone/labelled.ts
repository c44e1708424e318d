/** Replies whose verdict is known, from both of the forms that they are kept in. */
import * as v from 'valibot'
import { ADDRESSES } from '../../../src/guide/vocabulary'
import { verdictOf } from '../../../src/review/settle'
import type { Verdict } from '../../../src/review/types'
import { rules } from '../../../src/rules'
import { COMMENT_KINDS, type CommentKind } from '../../../src/rules/acts/situation'
import type { Severity } from '../../../src/rules/finding'
import type { Lesson } from '../../acts/lessons'
import { readJsonLines } from '../jsonl'

export interface Fault {
  readonly category: string
  readonly start: number
  readonly end: number
}

export interface LabelledReply {
  readonly comment: string | null
  /** What the comment does; null where there is none, or it is not said. */
  readonly kind: CommentKind | null
  readonly reply: string
  readonly address: (typeof ADDRESSES)[number]
  readonly contacts: readonly string[]
  readonly verdict: Verdict
  readonly faults: readonly Fault[]
  readonly missing: readonly string[]
  readonly situation: string | null
}

const VERDICT = { ok: 'ready', warn: 'reread', stop: 'stop' } as const

const Line = v.object({
  comment: v.nullish(v.string()),
  type: v.nullish(v.picklist(COMMENT_KINDS)),
  reply: v.string(),
  preset: v.object({ address: v.picklist(ADDRESSES), contacts: v.array(v.string()) }),
  expected: v.object({
    verdict: v.picklist(['ok', 'warn', 'stop']),
    findings: v.array(v.object({ category: v.string(), start: v.number(), end: v.number() })),
    missing: v.array(v.string()),
    escalate: v.nullish(v.string()),
  }),
})

/** JSON lines with `comment`, `reply`, `preset` and `expected`. */
export const readLabelled = (file: string): LabelledReply[] =>
  readJsonLines(file, Line).map(({ comment = null, type = null, reply, preset, expected }) => ({
    comment,
    kind: comment ? type : null,
    reply,
    ...preset,
    verdict: VERDICT[expected.verdict],
    faults: expected.findings,
    missing: expected.missing,
    situation: expected.escalate ?? null,
  }))

/** A category weighs the same wherever it is found. */
const SEVERITIES = new Map(rules.map(({ category, severity }) => [category, severity]))
const severityOf = (category: string): Severity => SEVERITIES.get(category) ?? 'warn'

/** A lesson says which faults it has; its verdict follows from them. */
export function labelledBy({ comment, faults, ...lesson }: Lesson): LabelledReply {
  const found = faults.map(({ act, start, end }) => ({ category: act, start, end }))
  const weighed = found.map(({ category }) => ({ category, severity: severityOf(category) }))
  return { ...lesson, comment: comment || null, faults: found, verdict: verdictOf(weighed) }
}
