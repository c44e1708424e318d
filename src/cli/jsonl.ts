import * as v from 'valibot'
import { GuideSchema } from '../guide/guide'
import type { Reviewer } from '../review/reviewer'
import type { Review } from '../review/types'
import type { Finding } from '../rules/finding'

const Id = v.union([v.string(), v.number()])

const LineSchema = v.object({
  id: v.optional(Id),
  reply: v.string(),
  comment: v.nullish(v.string()),
  author: v.nullish(v.string()),
  guide: v.nullish(GuideSchema),
})

type LineId = v.InferOutput<typeof Id> | null

/** One line of output: a finding's span is spread out, since other programs read it. */
export type LineOutcome =
  | { id: LineId; error: string }
  | (Pick<Review, 'verdict' | 'missing' | 'escalate'> & {
      id: LineId
      findings: (Omit<Finding, 'span'> & Finding['span'])[]
      limits?: Review['limits']
    })

/** Reviews one line of JSON: `{"id", "reply", "comment"?, "author"?, "guide"?}`. A bad line is an outcome too. */
export function reviewLine(reviewer: Reviewer, line: string): LineOutcome {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { id: null, error: 'Cette ligne n’est pas du JSON.' }
  }
  const parsed = v.safeParse(LineSchema, json)
  if (!parsed.success) return { id: idOf(json), error: explain(parsed.issues[0]) }

  const { id = null, reply, comment, author, guide } = parsed.output
  const review = reviewer.review(reply, {
    guide: guide ?? v.parse(GuideSchema, {}),
    ...(comment ? { comment } : {}),
    ...(author ? { author } : {}),
  })
  return {
    id,
    verdict: review.verdict,
    findings: review.findings.map(({ span, ...finding }) => ({ ...span, ...finding })),
    missing: review.missing,
    escalate: review.escalate,
    ...(review.limits.length > 0 ? { limits: review.limits } : {}),
  }
}

const idOf = (json: unknown): LineId => {
  const parsed = v.safeParse(v.object({ id: Id }), json)
  return parsed.success ? parsed.output.id : null
}

function explain(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue)
  return where
    ? `Le champ « ${where} » n’a pas la forme attendue.`
    : 'Cette ligne n’est pas un objet avec un champ « reply ».'
}
