/** The texts that the acts learns from, written for this project: whole replies (JSON lines), sentences and comments (TSV). */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { ADDRESSES } from '../../src/guide/vocabulary'
import { COMMENT_KINDS, type CommentKind } from '../../src/rules/acts/situation'
import { readJsonLines } from '../bench/jsonl'
import { readLabelled } from '../bench/tone/labelled'

const FOLDER = new URL('corpus/', import.meta.url)
const WORN = ['tone-worn.jsonl', 'tone-worn-2.jsonl'] as const
/** Lively replies without a fault, and without the comments that they answer. */
const PLAIN = 'plain-worn.jsonl'
const CORPORA = new URL('../../tests/corpora/', import.meta.url)

const Reply = v.object({
  /** The comment. */
  c: v.string(),
  /** The reply. */
  r: v.string(),
  /** What the comment does. */
  t: v.picklist(COMMENT_KINDS),
  /** How the guide addresses customers. */
  a: v.picklist(['vous', 'tu']),
  /** Contacts that the guide allows. */
  k: v.array(v.string()),
  /** Category and passage of each fault. */
  f: v.array(v.tuple([v.string(), v.string()])),
  /** The parts that a complete answer still lacks. */
  m: v.array(v.string()),
  /** The situation of the comment, where it must be passed on. */
  e: v.nullable(v.string()),
})

/** A reply, or a sentence standing for one, with the category and place of each fault. */
export interface Lesson {
  /** Each file was written by another hand. */
  readonly file: string
  /** A whole reply rather than a sentence or a comment alone. */
  readonly isWhole: boolean
  readonly comment: string
  /** What the comment does; null where there is none. */
  readonly kind: CommentKind | null
  readonly reply: string
  readonly address: (typeof ADDRESSES)[number]
  readonly contacts: readonly string[]
  readonly missing: readonly string[]
  readonly situation: string | null
  readonly faults: readonly { readonly act: string; readonly start: number; readonly end: number }[]
}

/** Every lesson of the folder, in the order of its files, then the worn ones. Throws where a line cannot be read. */
export function readLessons(folder = FOLDER): Lesson[] {
  const files = readdirSync(folder).sort()
  const lessons = files.flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    if (file.endsWith('.jsonl')) return lines.map((line) => replyOf(file, line))
    if (!file.endsWith('.tsv')) return []
    return lines.map((line) => (file.startsWith('comments') ? commentOf : sentenceOf)(file, line))
  })
  return [...lessons, ...wornLessons(), ...plainLessons()]
}

/** Replies that were blind once: whoever has measured with them may learn from them, and must measure with others. */
const wornLessons = (): Lesson[] =>
  WORN.flatMap((file) =>
    readLabelled(fileURLToPath(new URL(file, CORPORA))).map((labelled) => ({
      ...labelled,
      file,
      isWhole: true,
      comment: labelled.comment ?? '',
      faults: labelled.faults.map(({ category, start, end }) => ({ act: category, start, end })),
    })),
  )

const Plain = v.object({ id: v.string(), text: v.string() })
/** `plain-a-017`: the hand that wrote it. */
const HAND = /^plain-[a-z]+/u

const plainLessons = (): Lesson[] =>
  readJsonLines(fileURLToPath(new URL(PLAIN, CORPORA)), Plain).map(({ id, text }) => ({
    ...harmless(HAND.exec(id)?.[0] ?? PLAIN, text),
    isWhole: true,
  }))

function replyOf(file: string, line: string): Lesson {
  const { t, c, r, a, k, f, m, e } = v.parse(Reply, JSON.parse(line))
  const faults = f.map(([act, passage]) => {
    const start = r.indexOf(passage)
    if (start < 0) throw new Error(`« ${passage} » n’est pas dans « ${r} ».`)
    return { act, start, end: start + passage.length }
  })
  return {
    file,
    isWhole: true,
    comment: c,
    kind: c === '' ? null : t,
    reply: r,
    address: a,
    contacts: k,
    missing: m,
    situation: e,
    faults,
  }
}

function sentenceOf(file: string, line: string): Lesson {
  const [act = '', reply = ''] = line.split('\t')
  const faults = act === 'none' ? [] : [{ act, start: 0, end: reply.length }]
  return { ...harmless(file, reply), faults }
}

const harmless = (file: string, reply: string): Lesson => ({
  file,
  isWhole: false,
  comment: '',
  kind: null,
  reply,
  address: 'vous',
  contacts: [],
  missing: [],
  situation: null,
  faults: [],
})

/** A comment alone: its situation or `none`, what it does, and its text. */
function commentOf(file: string, line: string): Lesson {
  const [situation = '', kind, comment = ''] = line.split('\t')
  return {
    ...harmless(file, ''),
    comment,
    kind: v.parse(v.picklist(COMMENT_KINDS), kind),
    situation: situation === 'none' ? null : situation,
  }
}
