/** The texts that the acts learns from, written for this project: whole replies (JSON lines) and sentences (TSV). */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

const FOLDER = new URL('corpus/', import.meta.url)

const Reply = v.object({
  /** The comment. */
  c: v.string(),
  /** The reply. */
  r: v.string(),
  /** How the guide addresses customers. */
  a: v.picklist(['vous', 'tu']),
  /** Category and passage of each fault. */
  f: v.array(v.tuple([v.string(), v.string()])),
  /** The situation of the comment, where it must be passed on. */
  e: v.nullable(v.string()),
})

/** A reply, or a sentence standing for one, with the category and place of each fault. */
export interface Lesson {
  readonly comment: string
  readonly reply: string
  readonly address: 'vous' | 'tu'
  readonly situation: string | null
  readonly faults: readonly { readonly act: string; readonly start: number; readonly end: number }[]
}

/** Every lesson of the folder, in the order of its files. Throws where a line cannot be read. */
export function readLessons(folder = FOLDER): Lesson[] {
  const files = readdirSync(folder).sort()
  return files.flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    if (file.endsWith('.jsonl')) return lines.map(replyOf)
    return file.endsWith('.tsv') ? lines.map(sentenceOf) : []
  })
}

function replyOf(line: string): Lesson {
  const { c, r, a, f, e } = v.parse(Reply, JSON.parse(line))
  const faults = f.map(([act, passage]) => {
    const start = r.indexOf(passage)
    if (start < 0) throw new Error(`« ${passage} » n’est pas dans « ${r} ».`)
    return { act, start, end: start + passage.length }
  })
  return { comment: c, reply: r, address: a, situation: e, faults }
}

function sentenceOf(line: string): Lesson {
  const [act = '', reply = ''] = line.split('\t')
  const faults = act === 'none' ? [] : [{ act, start: 0, end: reply.length }]
  return { comment: '', reply, address: 'vous', situation: null, faults }
}
