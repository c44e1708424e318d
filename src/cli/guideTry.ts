import * as v from 'valibot'
import type { Guide } from '../guide/guide'
import { readTable } from '../guide/import/table'
import type { Reviewer } from '../review/reviewer'
import { sliceOf } from '../text/span'
import { counted } from './guideCount'

/** One reply in ten may be alerted: beyond it people stop reading alerts. */
export const BUDGET = 0.1
/** Sentences shown per rule. */
const SHOWN = 5
const MAX_REPLIES = 20_000

export interface PastReply {
  readonly text: string
  readonly comment?: string
}

const JsonLine = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => ({ text })),
  ),
  v.pipe(
    v.object({ reply: v.optional(v.string()), text: v.optional(v.string()), comment: v.nullish(v.string()) }),
    v.transform(({ reply, text, comment }) => ({
      text: reply ?? text ?? '',
      ...(comment ? { comment } : {}),
    })),
  ),
])

/** Past replies out of a file: a line each (.txt), a JSON value a line (.jsonl), or a table with its header (.csv). */
export function readReplies(name: string, content: string): readonly PastReply[] {
  const replies = /\.jsonl$/i.test(name)
    ? content.split('\n').flatMap(fromJsonLine)
    : /\.csv$/i.test(name)
      ? fromTable(content)
      : content.split(/\r?\n/).map((text) => ({ text }))
  return replies.filter(({ text }) => text.trim() !== '').slice(0, MAX_REPLIES)
}

function fromJsonLine(line: string): readonly PastReply[] {
  if (line.trim() === '') return []
  try {
    const parsed = v.safeParse(JsonLine, JSON.parse(line))
    return parsed.success ? [parsed.output] : []
  } catch {
    return []
  }
}

const REPLY_COLUMNS = ['reply', 'réponse', 'reponse', 'message', 'texte', 'text']
const COMMENT_COLUMNS = ['comment', 'commentaire']

function fromTable(content: string): readonly PastReply[] {
  const [header = [], ...rows] = readTable(content)
  const columnOf = (names: readonly string[]): number =>
    header.findIndex((title) => names.includes(title.trim().toLowerCase()))
  const reply = columnOf(REPLY_COLUMNS)
  const comment = columnOf(COMMENT_COLUMNS)
  // Without a header the first column is taken, first row included.
  if (reply < 0) return [header, ...rows].map(([text = '']) => ({ text }))
  return rows.map((row) => ({
    text: row[reply] ?? '',
    ...(row[comment] ? { comment: row[comment] } : {}),
  }))
}

export interface TryOutcome {
  readonly withinBudget: boolean
  readonly lines: readonly string[]
}

/** How much a guide would have spoken on past replies, rule by rule, before anyone sees an alert. */
export function tryGuide(guide: Guide, replies: readonly PastReply[], reviewer: Reviewer): TryOutcome {
  const byRule = new Map<string, { count: number; replies: Set<number>; sentences: string[] }>()
  const alerted = new Set<number>()
  for (const [at, { text, comment }] of replies.entries()) {
    const { findings } = reviewer.review(text, { guide, ...(comment === undefined ? {} : { comment }) })
    for (const finding of findings) {
      if (finding.kind !== 'guide') continue
      if (finding.severity !== 'hint') alerted.add(at)
      const entry = byRule.get(finding.rule) ?? { count: 0, replies: new Set(), sentences: [] }
      entry.count++
      entry.replies.add(at)
      if (entry.sentences.length < SHOWN) entry.sentences.push(excerpt(text, finding.span))
      byRule.set(finding.rule, entry)
    }
  }
  const share = replies.length === 0 ? 0 : alerted.size / replies.length
  const withinBudget = share <= BUDGET
  const percent = (part: number): string => `${(100 * part).toFixed(1).replace('.', ',')} %`
  const lines = [...byRule]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .flatMap(([rule, { count, replies: touched, sentences }]) => [
      `${rule.replace('guide/', '')} : ${counted(count, 'alerte')} dans ${counted(touched.size, 'réponse')}`,
      ...sentences.map((sentence) => `    ${sentence}`),
    ])
  const silent = guide.rules.filter(({ id, enabled }) => enabled && !byRule.has(`guide/${id}`)).length
  lines.push(
    `${counted(replies.length, 'réponse')}, ${alerted.size} avec une alerte (${percent(share)}), ${counted(silent, 'règle')} sans alerte.`,
    withinBudget
      ? `✓ Dans le budget d’une réponse sur dix.`
      : `✗ Au-delà du budget d’une réponse sur dix (${percent(BUDGET)}) : précisez les premières règles de la liste.`,
  )
  return { withinBudget, lines }
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
