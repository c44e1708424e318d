import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const Offsets = v.tuple([v.number(), v.number()])

const ErrorLine = v.object({
  id: v.string(),
  source: v.string(),
  text: v.string(),
  start: v.number(),
  end: v.number(),
  corrections: v.array(v.string()),
  category: v.string(),
  subcat: v.optional(v.string()),
  /** The other errors of the text. */
  others: v.optional(v.array(Offsets), []),
  /** Other passages where marking this error is as good. */
  alt_spans: v.optional(v.array(Offsets), []),
})
const CorrectLine = v.object({ id: v.string(), source: v.string(), text: v.string(), ok: v.literal(true) })
/** A good reply, with what is said about it left out. */
const ReplyLine = v.pipe(
  v.object({ id: v.string(), reply: v.string() }),
  v.transform(({ id, reply }) => ({ id, source: 'good replies', text: reply, ok: true as const })),
)
const Line = v.union([CorrectLine, ErrorLine, ReplyLine])

/** One marked error of a text; offsets in UTF-16 units, end exclusive. */
export type GoldError = v.InferOutput<typeof ErrorLine>
/** A text without an error. */
export type GoldCorrect = v.InferOutput<typeof CorrectLine>

export interface Gold {
  readonly errors: readonly GoldError[]
  readonly correct: readonly GoldCorrect[]
}

/** Is this line of a file one of such a set? */
export function isGold(line: string): boolean {
  try {
    return v.is(Line, JSON.parse(line))
  } catch {
    return false
  }
}

/** Reads sets of one JSON object per line; a line of another shape is an error of the set and is thrown. */
export function readGold(files: readonly string[]): Gold {
  const errors: GoldError[] = []
  const correct: GoldCorrect[] = []
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const parsed = v.parse(Line, JSON.parse(line))
      if ('ok' in parsed) correct.push(parsed)
      else errors.push(parsed)
    }
  }
  return { errors, correct }
}
