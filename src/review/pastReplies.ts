import * as v from 'valibot'
import { readTable } from '../guide/import/table'

/** More are left aside: a guide shows what it does long before. */
export const MAX_REPLIES = 20_000

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

/** Past replies out of a file: a line each (.txt), a JSON value a line (.jsonl), or a table with its header (.csv, .tsv). */
export function readReplies(name: string, content: string): readonly PastReply[] {
  const replies = /\.jsonl$/i.test(name)
    ? content.split('\n').flatMap(fromJsonLine)
    : /\.[ct]sv$/i.test(name)
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
